// swift-format-ignore-file
// Made by Scripts/embed.py out of openapi.yaml; do not edit.

/// The interface's formal statement, as served.
enum OpenAPIDocument {
    /// `openapi.yaml`, without its last line break.
    static let yaml: StaticString = ##"""
# The formal statement of the service. Scripts/embed.py puts it into the binary.
openapi: 3.1.0
info:
  title: proclab
  version: 0.1.0
  summary: A simulated Linux kernel's process lifecycle.
  description: |
    Tasks of a simulated kernel fork, exit, wait, send signals and trace each other, each call a request.

    One rule for scripts: **2xx** the kernel did it; **409** the simulated kernel refused it (`errno` says why) or the task
    cannot run now; any other 4xx or 5xx is about the request or the service. Errors are RFC 9457 `application/problem+json`.

    Every answer about a kernel carries its `seq`, the number of its last event, in `X-Kernel-Seq` and as ETag. Arguments are
    flat JSON objects; flags are arrays of names, signals names or numbers. Where an argument takes a name it also takes the
    number, which goes to the kernel as it is.
  license:
    name: MIT
    identifier: MIT
servers:
  - url: /
    description: This service.
security:
  - {}
  - bearer: []
tags:
  - name: attempts
    description: What students make of exercises.
  - name: attributes
    description: 'System calls: credentials, limits, priorities, accounting.'
  - name: calls
    description: Calls that were made.
  - name: creation
    description: 'System calls: making, replacing and ending tasks.'
  - name: descriptors
    description: 'System calls: files and process descriptors.'
  - name: events
    description: What the kernel did, step by step.
  - name: exercises
    description: Exercises as students may see them.
  - name: groups
    description: 'System calls: identity, process groups, sessions.'
  - name: kernels
    description: 'Kernels: boot, look, end.'
  - name: semaphores
    description: 'System calls: System V semaphores.'
  - name: service
    description: The service itself.
  - name: signals
    description: 'System calls: signals.'
  - name: tasks
    description: Looking at tasks and what they share.
  - name: time
    description: System calls on virtual time, and the clock.
  - name: tracing
    description: 'System calls: ptrace.'
  - name: waiting
    description: 'System calls: waiting for children.'
paths:
  /:
    get:
      operationId: getIndex
      tags: [service]
      summary: The service's page
      description: 'A page for people: the process tree live and at any moment of the past, the events in sentences, every
        call as a form. It needs no token; what it asks the service for does, and it has a field for it.'
      responses:
        '200':
          description: HTML.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            text/html:
              schema:
                type: string
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
      security: []
  /page/{file}:
    parameters:
      - name: file
        in: path
        required: true
        description: The file's name.
        schema:
          type: string
          enum:
            - api.js
            - call-form.js
            - chores.js
            - dom.js
            - fields.js
            - history.js
            - index.html
            - layout.js
            - link.js
            - log.js
            - main.js
            - moment.js
            - panel.js
            - patch.js
            - scenes.js
            - stream.js
            - style.css
            - timeline.js
            - transport.js
            - tree-draw.js
            - tree.js
    get:
      operationId: getPageFile
      tags: [service]
      summary: A file of the page
      description: Script and style of the service's page. They need no token.
      responses:
        '200':
          description: The file.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            text/html:
              schema:
                type: string
            text/css:
              schema:
                type: string
            text/javascript:
              schema:
                type: string
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
      security: []
  /healthz:
    get:
      operationId: getHealth
      tags: [service]
      summary: Is it alive
      description: Answers 200 as long as the service runs.
      responses:
        '200':
          description: It runs.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  status:
                    type: string
                    enum: [ok]
                required: [status]
              example:
                status: ok
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
      security: []
  /livez:
    get:
      operationId: getLiveness
      tags: [service]
      summary: Is it alive
      description: The same as /healthz, under the name that Kubernetes uses.
      responses:
        '200':
          description: It runs.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  status:
                    type: string
                    enum: [ok]
                required: [status]
              example:
                status: ok
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
      security: []
  /readyz:
    get:
      operationId: getReadiness
      tags: [service]
      summary: Is it ready
      description: 503 once the service is going down.
      responses:
        '200':
          description: It takes requests.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  status:
                    type: string
                    enum: [ready]
                  kernels:
                    type: integer
                    description: How many kernels there are.
                required: [status, kernels]
              example:
                status: ready
                kernels: 1
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
      security: []
  /version:
    get:
      operationId: getVersion
      tags: [service]
      summary: Which version
      description: The version of the service and of this interface.
      responses:
        '200':
          description: The version.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  name:
                    type: string
                  version:
                    type: string
                  api:
                    type: string
                required: [name, version, api]
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /metrics:
    get:
      operationId: getMetrics
      tags: [service]
      summary: Figures for Prometheus
      description: Requests by route and class of status, a histogram of durations, kernels, tasks, parked calls, events.
      responses:
        '200':
          description: Prometheus' text format.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            text/plain:
              schema:
                type: string
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /openapi.yaml:
    get:
      operationId: getOpenAPIYAML
      tags: [service]
      summary: This document
      description: This document as YAML.
      responses:
        '200':
          description: YAML.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/yaml:
              schema:
                type: object
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /openapi.json:
    get:
      operationId: getOpenAPIJSON
      tags: [service]
      summary: This document as JSON
      description: This document as JSON.
      responses:
        '200':
          description: JSON.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema:
                type: object
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /docs:
    get:
      operationId: getDocumentation
      tags: [service]
      summary: This document as a page
      description: Every path, argument, answer and kind of problem, for people.
      responses:
        '200':
          description: HTML.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            text/html:
              schema:
                type: string
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/limits:
    get:
      operationId: getLimits
      tags: [service]
      summary: The limits of the service
      description: How much a client may take.
      responses:
        '200':
          description: The limits.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  kernels:
                    type: integer
                  tasks_per_kernel:
                    type: integer
                  events_per_kernel:
                    type: integer
                  calls_per_kernel:
                    type: integer
                  parked_calls_per_kernel:
                    type: integer
                  watchers_per_kernel:
                    type: integer
                  parked_calls:
                    type: integer
                  batch:
                    type: integer
                  attempts:
                    type: integer
                  import_bytes:
                    type: integer
                  wait_seconds:
                    type: number
                  default_wait_seconds:
                    type: number
                required: [kernels, tasks_per_kernel, events_per_kernel, calls_per_kernel, parked_calls_per_kernel, watchers_per_kernel,
                  parked_calls, batch, attempts, import_bytes, wait_seconds, default_wait_seconds]
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/import/strace:
    post:
      operationId: importStrace
      tags: [kernels]
      summary: Import a log of strace's
      description: 'The log that `strace -f -o FILE PROGRAM` wrote of a real program, also with -t, -tt, -ttt, -r and -T,
        becomes a new kernel: its first task is a child of PID 1, and every call that can be modelled is made in the log''s
        order. Others are counted in `skipped`; where the kernel did something else than the log tells, `differences` says
        so. Logs of single tasks put together (-ff), and a log without the children''s calls, are refused.'
      parameters:
        - name: name
          in: query
          description: The kernel's name; one is chosen when not given.
          schema:
            type: string
            minLength: 1
            maxLength: 64
            pattern: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        description: The log; /v1/limits tells how long it may be.
        content:
          text/plain:
            schema:
              type: string
              minLength: 1
            examples:
              orphan:
                summary: A child that exits with 3
                value: |
                  100 execve("/bin/sh", ["sh"], 0x7ffd0 /* 9 vars */) = 0
                  100 fork() = 101
                  100 wait4(-1,  <unfinished ...>
                  101 exit_group(3) = ?
                  101 +++ exited with 3 +++
                  100 <... wait4 resumed>[{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 101
      responses:
        '201':
          description: The new kernel, and how the two compare.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Location: {$ref: '#/components/headers/Location'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/StraceImport'}
              example:
                kernel: k2
                lines: 6
                performed: 4
                skipped: {}
                differences: []
                differences_total: 0
                tasks: {'100': 2, '101': 3}
          links:
            strace:
              operationId: getStraceText
              parameters:
                kernel: $response.body#/kernel
              description: Its calls as strace prints them.
            trace:
              operationId: getTraceJSON
              parameters:
                kernel: $response.body#/kernel
              description: Its trace.
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '409': {$ref: '#/components/responses/Conflict'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        '507': {$ref: '#/components/responses/TooManyKernels'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises:
    get:
      operationId: listExercises
      tags: [exercises]
      summary: List the exercises
      description: 'In the order of their ids, without keys, model answers and hidden checks.'
      parameters:
        - name: level
          in: query
          description: Only those of this level.
          schema:
            type: integer
            minimum: 1
            maximum: 3
        - name: kind
          in: query
          description: Only those of this kind.
          schema: {$ref: '#/components/schemas/ExerciseKind'}
        - name: step
          in: query
          description: Only those about this step of the chapter.
          schema: {$ref: '#/components/schemas/ExerciseStep'}
      responses:
        '200':
          description: The exercises.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ExerciseList'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
    get:
      operationId: getExercise
      tags: [exercises]
      summary: Read an exercise
      description: 'What a student reads: the text, the given calls, the questions, the checks that may be seen, the prices of hints. As Markdown, as `proclab exercise show` prints it.'
      responses:
        '200':
          description: The exercise.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Exercise'}
            text/markdown:
              schema:
                type: string
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
    post:
      operationId: createAttempt
      tags: [attempts]
      summary: Begin an attempt
      description: 'A private kernel, where the exercise asks for calls, and a token that opens it and the attempt and nothing else: `Authorization: Bearer TOKEN`. The token is told once. A service that has a token of its own wants it here, so that nobody begins attempts in another name.'
      parameters:
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/AttemptBeginning'}
            example: {student: ann}
      responses:
        '201':
          description: The attempt. Keep its token.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            Location: {$ref: '#/components/headers/Location'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Attempt'}
          links:
            attempt:
              operationId: getAttempt
              parameters:
                exercise: $response.body#/exercise
                number: $response.body#/number
              description: The attempt.
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        '507': {$ref: '#/components/responses/AttemptsFull'}
        default: {$ref: '#/components/responses/Problem'}
    get:
      operationId: listAttempts
      tags: [attempts]
      summary: List attempts
      description: 'To the service''s token all attempts at the exercise, and which of a student''s `counts`: the one with the most points, of equals the first. To an attempt''s own token that attempt alone.'
      parameters:
        - {$ref: '#/components/parameters/Limit'}
        - {$ref: '#/components/parameters/Cursor'}
        - name: student
          in: query
          description: Only this student's.
          schema:
            type: string
      responses:
        '200':
          description: A page of attempts.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            Link: {$ref: '#/components/headers/Link'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/AttemptList'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts/{number}:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
      - {$ref: '#/components/parameters/AttemptNumber'}
    get:
      operationId: getAttempt
      tags: [attempts]
      summary: Look at an attempt
      description: 'The exercise as this student has it, and how the attempt stands. As Markdown the exercise alone.'
      responses:
        '200':
          description: The exercise and the attempt.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ExerciseWithAttempt'}
            text/markdown:
              schema:
                type: string
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
    delete:
      operationId: deleteAttempt
      tags: [attempts]
      summary: Remove an attempt
      description: 'Only by the service''s token. The attempt counts no more, and what was kept of it is gone.'
      responses:
        '204':
          description: It is gone.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts/{number}/answers:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
      - {$ref: '#/components/parameters/AttemptNumber'}
    put:
      operationId: putAnswers
      tags: [attempts]
      summary: Keep answers
      description: 'Keeps answers in place of earlier ones. What was kept when the time is over is graded.'
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/AttemptAnswers'}
            example: {answers: {}}
      responses:
        '200':
          description: How the attempt stands.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Attempt'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '507': {$ref: '#/components/responses/AttemptsFull'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts/{number}/hints:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
      - {$ref: '#/components/parameters/AttemptNumber'}
    post:
      operationId: takeHint
      tags: [attempts]
      summary: Take the next hint
      description: 'Its price is subtracted from the points.'
      parameters:
        - {$ref: '#/components/parameters/IdempotencyKey'}
      responses:
        '200':
          description: The hint.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/AttemptHint'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Conflict'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '507': {$ref: '#/components/responses/AttemptsFull'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts/{number}/submit:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
      - {$ref: '#/components/parameters/AttemptNumber'}
    post:
      operationId: submitAttempt
      tags: [attempts]
      summary: Submit an attempt
      description: 'Ends the attempt and answers with the report for students; the kernel can be looked at from now on, and changed no more. When the time is over, what there was is graded: submit without answers then. Once more with the same answers gives the report again.'
      parameters:
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/AttemptAnswers'}
            example: {answers: {}}
      responses:
        '200':
          description: The report.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Verdict'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '409': {$ref: '#/components/responses/Conflict'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        '507': {$ref: '#/components/responses/AttemptsFull'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts/{number}/report:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
      - {$ref: '#/components/parameters/AttemptNumber'}
    get:
      operationId: getReport
      tags: [attempts]
      summary: Read the report
      description: 'What a submitted attempt was worth. Byte for byte what `proclab grade` says of the same submission. Students get `json`, `text` and `markdown` without hidden checks; the other forms are for the service''s token.'
      parameters:
        - name: format
          in: query
          description: The form; it wins over `Accept`.
          schema:
            type: string
            enum: [text, json, markdown, gradescope, prairielearn, classroom, autolab, coderunner, junit, tap]
        - name: audience
          in: query
          description: For whom; `teacher`, with every check, needs the service's token and is its default.
          schema:
            type: string
            enum: [teacher, student]
      responses:
        '200':
          description: The report, in JSON or as `Accept` or `format` ask for.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Verdict'}
            text/plain:
              schema:
                type: string
            text/markdown:
              schema:
                type: string
            application/xml:
              schema:
                type: string
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '409': {$ref: '#/components/responses/Conflict'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts/{number}/submission:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
      - {$ref: '#/components/parameters/AttemptNumber'}
    get:
      operationId: getSubmission
      tags: [attempts]
      summary: Read the submission
      description: 'What was made so far, as the document that `proclab grade --submission` reads.'
      responses:
        '200':
          description: The submission.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Submission'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/exercises/{exercise}/attempts/{number}/certificate:
    parameters:
      - {$ref: '#/components/parameters/Exercise'}
      - {$ref: '#/components/parameters/AttemptNumber'}
    get:
      operationId: getCertificate
      tags: [attempts]
      summary: Read the certificate
      description: 'What a submitted attempt was worth, signed, with a hash chain over the events: `proclab verify` checks it offline. Hidden checks leave no trace in it.'
      responses:
        '200':
          description: The certificate.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Certificate'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '401': {$ref: '#/components/responses/Unauthorized'}
        '403': {$ref: '#/components/responses/NotForThisToken'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '409': {$ref: '#/components/responses/Conflict'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/certificates/key:
    get:
      operationId: getCertificateKey
      tags: [attempts]
      summary: The key of certificates
      description: 'The public key by which `proclab verify` checks certificates, also in PEM.'
      responses:
        '200':
          description: The key.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/CertificateKey'}
            application/x-pem-file:
              schema:
                type: string
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/events:
    get:
      operationId: getAllEvents
      tags: [events]
      summary: Follow several kernels
      description: 'The events of several kernels in one stream of server-sent events, as browsers open few connections. Each
        event''s data has its `kernel`; ids are places in all of them, `a:41,b:17`, and a client resumes by any of them, in
        Last-Event-ID or `after`. A kernel that is deleted gets an `event: end`, and the others go on. `event: reset` tells
        that events in between are forgotten.'
      parameters:
        - name: kernels
          in: query
          required: true
          description: The kernels' names.
          style: form
          explode: false
          schema:
            type: array
            minItems: 1
            maxItems: 32
            items:
              type: string
              pattern: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
          example: [default]
        - name: after
          in: query
          description: Only later events, for each kernel; without it from the first that is kept.
          schema:
            type: string
            pattern: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19}(,[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19})*$
        - name: limit
          in: query
          description: The stream ends after so many events.
          schema:
            type: integer
            minimum: 1
            maximum: 2147483647
          example: 1
        - name: type
          in: query
          description: Only these types.
          style: form
          explode: false
          schema:
            type: array
            minItems: 1
            items: {$ref: '#/components/schemas/EventType'}
        - name: task
          in: query
          description: Only these tasks.
          style: form
          explode: false
          schema:
            type: array
            minItems: 1
            items:
              type: integer
              minimum: 0
              maximum: 2147483647
        - {$ref: '#/components/parameters/Text'}
        - {$ref: '#/components/parameters/Snapshot'}
        - name: Last-Event-ID
          in: header
          description: Resume behind this event; counts more than `after`.
          schema:
            type: string
            pattern: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19}(,[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19})*$
      responses:
        '200':
          description: The stream.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
          content:
            text/event-stream:
              schema:
                type: object
                description: One of the stream's events.
                properties:
                  id:
                    type: string
                  event:
                    type: string
                  data:
                    type: string
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels:
    post:
      operationId: createKernel
      tags: [kernels]
      summary: Boot a kernel
      description: Boots a kernel with one task, PID 1, in session 1 and process group 1, running as root.
      parameters:
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/KernelCreation'}
            examples:
              empty:
                summary: All defaults
                value: {}
              manual:
                summary: An init that reaps only when told to
                value:
                  init: manual
      responses:
        '201':
          description: The new kernel.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Location: {$ref: '#/components/headers/Location'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Kernel'}
          links:
            kernel:
              operationId: getKernel
              parameters:
                kernel: $response.body#/id
              description: The kernel.
            tasks:
              operationId: listTasks
              parameters:
                kernel: $response.body#/id
              description: Its tasks.
            fork:
              operationId: fork
              parameters:
                kernel: $response.body#/id
                tid: '1'
              description: PID 1 forks.
            events:
              operationId: getEvents
              parameters:
                kernel: $response.body#/id
              description: Its events.
            delete:
              operationId: deleteKernel
              parameters:
                kernel: $response.body#/id
              description: Ends it.
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '409': {$ref: '#/components/responses/Conflict'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        '507': {$ref: '#/components/responses/TooManyKernels'}
        default: {$ref: '#/components/responses/Problem'}
    get:
      operationId: listKernels
      tags: [kernels]
      summary: List the kernels
      description: In the order of their creation, a page at a time.
      parameters:
        - {$ref: '#/components/parameters/Limit'}
        - {$ref: '#/components/parameters/Cursor'}
      responses:
        '200':
          description: A page of kernels.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            Link: {$ref: '#/components/headers/Link'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  kernels:
                    type: array
                    items: {$ref: '#/components/schemas/Kernel'}
                  next_cursor:
                    type: string
                    description: Present when there are more.
                required: [kernels]
        '400': {$ref: '#/components/responses/BadRequest'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getKernel
      tags: [kernels]
      summary: Look at a kernel
      description: Its figures at a glance.
      parameters:
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The kernel.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Kernel'}
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
    delete:
      operationId: deleteKernel
      tags: [kernels]
      summary: End a kernel
      description: Ends a kernel; everyone who waits for it is answered 410.
      parameters:
        - {$ref: '#/components/parameters/IfMatch'}
      responses:
        '204':
          description: It is gone.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/digest:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getDigest
      tags: [kernels]
      summary: A number for the state
      description: A number that two kernels in the same state share.
      parameters:
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The digest.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  digest:
                    type: string
                    description: 16 hexadecimal digits.
                    pattern: ^[0-9a-f]{16}$
                  seq:
                    type: integer
                    description: 'The kernel''s seq: the number of its last event.'
                    minimum: 0
                required: [digest, seq]
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/invariants:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getInvariants
      tags: [kernels]
      summary: Check the invariants
      description: Checks the kernel's structures and says what is wrong with them.
      parameters:
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The result.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  holds:
                    type: boolean
                    description: All hold.
                  violations:
                    type: array
                    items:
                      type: string
                  seq:
                    type: integer
                    description: 'The kernel''s seq: the number of its last event.'
                    minimum: 0
                required: [holds, violations, seq]
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/clock:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    post:
      operationId: advanceClock
      tags: [time]
      summary: Let virtual time pass
      description: Advances the virtual clock, on which alone alarms, timers and sleeps run; answers when all is quiet again,
        with the events that it caused.
      parameters:
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ClockStep'}
            examples:
              second:
                value:
                  seconds: 1
              timer:
                value:
                  next_timer: true
      responses:
        '200':
          description: Time has passed.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema:
                allOf:
                  - {$ref: '#/components/schemas/EventPage'}
                  - type: object
                    properties:
                      time:
                        type: integer
                        description: Virtual nanoseconds since boot.
                      seq_before:
                        type: integer
                        description: 'The kernel''s seq: the number of its last event.'
                        minimum: 0
                    required: [time, seq_before]
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Conflict'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/batch:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    post:
      operationId: performBatch
      tags: [kernels]
      summary: Make several calls
      description: 'Makes calls in order, without anyone else''s between them. A later call may name an earlier result:
        `"as": "child"`, then `"task": "$child"`. A blocked call does not hold up the rest.'
      parameters:
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Batch'}
            examples:
              zombie:
                summary: A child that exits
                value:
                  - task: 1
                    call: fork
                    as: child
                  - task: $child
                    call: exit
                    args:
                      status: 3
              stop:
                summary: Stop at the first error
                value:
                  calls:
                    - task: 1
                      call: getpid
                  stop_on_error: true
      responses:
        '200':
          description: What became of the calls.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/BatchResult'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Conflict'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/calls/{id}:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getCall
      tags: [calls]
      summary: Look at a call
      description: How a call stands; with `timeout`, waits until it has returned.
      parameters:
        - {$ref: '#/components/parameters/CallId'}
        - {$ref: '#/components/parameters/LookTimeout'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The call.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Call'}
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Gone'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: listTasks
      tags: [tasks]
      summary: List the tasks
      description: Ascending by tid, with `ghosts` then by birth, a page at a time.
      parameters:
        - {$ref: '#/components/parameters/Limit'}
        - {$ref: '#/components/parameters/TaskCursor'}
        - name: state
          in: query
          description: Only these state letters.
          style: form
          explode: false
          schema:
            type: array
            minItems: 1
            items:
              type: string
              enum: [R, S, D, T, t, Z, X]
        - name: ppid
          in: query
          description: Only children of this process.
          schema:
            type: integer
            minimum: 0
            maximum: 2147483647
        - name: tgid
          in: query
          description: Only this thread group.
          schema:
            type: integer
            minimum: 0
            maximum: 2147483647
        - name: pgid
          in: query
          description: Only this process group.
          schema:
            type: integer
            minimum: 0
            maximum: 2147483647
        - name: sid
          in: query
          description: Only this session.
          schema:
            type: integer
            minimum: 0
            maximum: 2147483647
        - name: tracer
          in: query
          description: Only those traced by this task.
          schema:
            type: integer
            minimum: 0
            maximum: 2147483647
        - name: uid
          in: query
          description: Only those of this user.
          schema:
            type: integer
            minimum: 0
            maximum: 2147483647
        - name: fields
          in: query
          description: '`full` for every field.'
          schema:
            type: string
            enum: [basic, full]
            default: basic
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/Ghosts'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: A page of tasks.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Link: {$ref: '#/components/headers/Link'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  tasks:
                    type: array
                    items: {$ref: '#/components/schemas/TaskSummary'}
                  next_cursor:
                    type: string
                    description: Present when there are more.
                  seq:
                    type: integer
                    description: 'The kernel''s seq: the number of its last event.'
                    minimum: 0
                required: [tasks, seq]
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTask
      tags: [tasks]
      summary: Look at a task
      description: Every field of a task.
      parameters:
        - {$ref: '#/components/parameters/Tid'}
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The task.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Task'}
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/why:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getWhy
      tags: [tasks]
      summary: Why a task is as it is
      description: Why it is blocked, stopped, still a zombie, dead or able to run, and whose child it is by now, as a chain of
        events with a sentence each. Of a number that nobody has any more it is about the last that bore it.
      parameters:
        - {$ref: '#/components/parameters/Tid'}
        - {$ref: '#/components/parameters/At'}
        - name: task_uid
          in: query
          description: Of all that bore the number, this one.
          schema:
            type: integer
            minimum: 1
            maximum: 9223372036854775807
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The answer.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  task:
                    type: integer
                    description: Its number.
                  task_uid:
                    type: integer
                    description: Which of all that bore the number.
                  state:
                    type: string
                    description: Its state letter; X for one that is gone.
                  seq:
                    type: integer
                    description: The moment.
                  answer:
                    type: string
                    description: The answer in plain English.
                  because:
                    type: array
                    description: The events that led there, as far as they are kept.
                    items:
                      type: object
                      properties:
                        seq:
                          type: integer
                        type: {$ref: '#/components/schemas/EventType'}
                        sentence:
                          type: string
                      required: [seq, type, sentence]
                required: [task, task_uid, state, seq, answer, because]
              example:
                task: 2
                task_uid: 5
                state: Z
                seq: 30
                answer: 'Task 2 is a zombie: it exited with status 3, and nobody has waited for it yet. Its parent, task 1, is able
                  to run and has not waited since.'
                because:
                  - seq: 12
                    type: do_exit
                    sentence: Task 2 begins to die, with exit status 3.
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tree:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTree
      tags: [tasks]
      summary: Look at the process tree
      description: 'Every process under its real parent: nested objects; or, by `Accept`, what `tree.txt`, `tree.dot`, `tree.mmd`
        and `tree.svg` are.'
      parameters:
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The tree.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  tree:
                    type: array
                    items: {$ref: '#/components/schemas/TreeNode'}
                  seq:
                    type: integer
                    description: 'The kernel''s seq: the number of its last event.'
                    minimum: 0
                required: [tree, seq]
            text/plain:
              schema:
                type: string
              example: |
                init(1)S
                └─sh(2)R
            text/vnd.graphviz:
              schema:
                type: string
              example: |
                digraph proc {
                    t1 [label="1 init\nR running", fillcolor="#d8f0d8"];
                    t2 [label="2 sh\nZ zombie, exit 3", fillcolor="#d9d9d9", style="rounded,filled,dashed"];
                    t1 -> t2;
                }
            text/vnd.mermaid:
              schema:
                type: string
              example: |
                flowchart TD
                    t1["1 init<br/>R running"]:::running
                    t2["2 sh<br/>Z zombie, exit 3"]:::zombie
                    t1 --> t2
            image/svg+xml:
              schema:
                type: string
              example: |
                <svg xmlns="http://www.w3.org/2000/svg" width="120" height="76" viewBox="0 0 120 76" role="img"/>
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tree.txt:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTreeText
      tags: [tasks]
      summary: Look at the process tree as text
      description: A line a task with its number and state letter. With any of the parameters, which are pstree's options by
        their long names, the text is what pstree prints. Processes deeper than 100 are left out.
      parameters:
        - name: arguments
          in: query
          description: Command lines, one process a line; a process that has none left, as a zombie, is in parentheses. Only threads are put together then.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: ascii
          in: query
          description: Lines of ASCII characters; of this and `unicode` the later counts.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: compact-not
          in: query
          description: Equal subtrees are drawn each, not once with their number.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: hide-threads
          in: query
          description: Processes only.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: long
          in: query
          description: Lines are not cut off, but arguments are left out beyond 1000 columns, and the text ends after 16 MiB.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: numeric-sort
          in: query
          description: By number; without it by name, user and number.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: show-parents
          in: query
          description: The ancestors of `pid`, too.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: show-pgids
          in: query
          description: Process group numbers; equal subtrees are drawn each.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: show-pids
          in: query
          description: Process numbers; equal subtrees are drawn each.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: thread-names
          in: query
          description: The threads' own names; without it those of their processes.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: uid-changes
          in: query
          description: The effective user where it is another than the parent's.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: unicode
          in: query
          description: Box-drawing characters, which is the default; alone it asks for nothing but pstree's format.
          allowEmptyValue: true
          schema:
            type: boolean
            default: false
        - name: columns
          in: query
          description: Where lines are cut off; a `+` stands for what is missing.
          schema:
            type: integer
            minimum: 8
            maximum: 1000
            default: 132
        - name: pid
          in: query
          description: The task to begin at, a process or a thread.
          schema:
            type: integer
            minimum: 1
            maximum: 2147483647
            default: 1
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The tree.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            text/plain:
              schema:
                type: string
              examples:
                tree:
                  summary: Without parameters
                  value: |
                    init(1)S
                    └─sh(2)R
                pstree:
                  summary: With `show-pids`
                  value: |
                    init(1)───sh(2)
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tree.dot:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTreeDOT
      tags: [tasks]
      summary: Draw the process tree with Graphviz
      description: Graphviz' language. Processes are boxes, threads ellipses below a dotted line, tracing is a dashed red arrow from
        tracer to tracee, the dead have a dashed outline. Names are escaped, never markup.
      parameters:
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The tree.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            text/vnd.graphviz:
              schema:
                type: string
              example: |
                digraph proc {
                    t1 [label="1 init\nR running", fillcolor="#d8f0d8"];
                    t2 [label="2 sh\nZ zombie, exit 3", fillcolor="#d9d9d9", style="rounded,filled,dashed"];
                    t1 -> t2;
                }
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tree.mmd:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTreeMermaid
      tags: [tasks]
      summary: Draw the process tree with Mermaid
      description: A Mermaid flowchart. Threads have round ends, tracing is a dotted arrow from tracer to tracee, states are classes.
        Names are escaped, never markup.
      parameters:
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The tree.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            text/vnd.mermaid:
              schema:
                type: string
              example: |
                flowchart TD
                    t1["1 init<br/>R running"]:::running
                    t2["2 sh<br/>Z zombie, exit 3"]:::zombie
                    t1 --> t2
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tree.svg:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTreeSVG
      tags: [tasks]
      summary: Look at a picture of the process tree
      description: A self-contained picture without scripts or styles, with a title and a description. Threads are rows of their
        process's box, tracing is a dashed red arrow from tracer to tracee, the dead have a dashed outline.
      parameters:
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The tree.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            image/svg+xml:
              schema:
                type: string
              example: |
                <svg xmlns="http://www.w3.org/2000/svg" width="120" height="76" viewBox="0 0 120 76" role="img"/>
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/state:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getState
      tags: [tasks]
      summary: Look at everything
      description: The whole kernel in one document of maps with stable keys, as it is or as it was; /diff tells what is between
        two of them.
      parameters:
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/Ghosts'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The state.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/State'}
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/diff:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getDiff
      tags: [tasks]
      summary: What changed between two moments
      description: An RFC 6902 patch that makes `/state?at=to` out of `/state?at=from`; backwards, too.
      parameters:
        - name: from
          in: query
          required: true
          description: The number of the event after which the patch begins.
          schema:
            type: integer
            minimum: 0
            maximum: 9223372036854775807
          example: 1
        - name: to
          in: query
          description: The number of the event after which it ends; without it, the kernel's last one.
          schema:
            type: integer
            minimum: 0
            maximum: 9223372036854775807
        - {$ref: '#/components/parameters/Ghosts'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The patch.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json-patch+json:
              schema: {$ref: '#/components/schemas/Patch'}
            application/json:
              schema: {$ref: '#/components/schemas/Patch'}
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/objects:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getObjects
      tags: [tasks]
      summary: Look at the shared objects
      description: Every shared, counted object with its holders.
      parameters:
        - name: type
          in: query
          description: Only objects of this C structure.
          schema:
            type: string
          example: mm_struct
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The objects.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  objects:
                    type: array
                    items: {$ref: '#/components/schemas/Object'}
                  seq:
                    type: integer
                    description: 'The kernel''s seq: the number of its last event.'
                    minimum: 0
                required: [objects, seq]
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/users:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getUsers
      tags: [tasks]
      summary: Look at the users
      description: 'Every user_struct: processes, zombies included, and queued signals.'
      parameters:
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The users.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema:
                type: object
                properties:
                  users:
                    type: array
                    items: {$ref: '#/components/schemas/User'}
                  seq:
                    type: integer
                    description: 'The kernel''s seq: the number of its last event.'
                    minimum: 0
                required: [users, seq]
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/events:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getEvents
      tags: [events]
      summary: Read or follow the events
      description: 'A page of what the kernel did, ascending by seq; with `Accept: application/x-ndjson` a line for each;
        with `Accept: text/event-stream` the same, live, resumable by Last-Event-ID; `limit` ends the stream, which may
        ask for more than a page. An `event: reset` tells that events in between are forgotten and where the kernel can be
        seen as it is, `event: end` why nothing follows.'
      parameters:
        - name: after
          in: query
          description: Only events with a higher seq.
          schema:
            type: integer
            minimum: 0
            maximum: 9223372036854775807
            default: 0
        - {$ref: '#/components/parameters/Limit'}
        - {$ref: '#/components/parameters/LookTimeout'}
        - name: type
          in: query
          description: Only these types.
          style: form
          explode: false
          schema:
            type: array
            minItems: 1
            items: {$ref: '#/components/schemas/EventType'}
        - name: task
          in: query
          description: Only these tasks.
          style: form
          explode: false
          schema:
            type: array
            minItems: 1
            items:
              type: integer
              minimum: 0
              maximum: 2147483647
        - {$ref: '#/components/parameters/Text'}
        - {$ref: '#/components/parameters/Snapshot'}
        - name: Last-Event-ID
          in: header
          description: Resume behind this event; counts more than `after`.
          schema:
            type: string
            pattern: ^[0-9]{1,19}$
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: Events.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/EventPage'}
            application/x-ndjson:
              schema:
                type: string
            text/event-stream:
              schema:
                type: object
                description: One of the stream's events.
                properties:
                  id:
                    type: string
                  event:
                    type: string
                  data:
                    type: string
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Gone'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/trace.json:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTraceJSON
      tags: [events]
      summary: The events as Chrome trace events
      description: 'The JSON object format that Perfetto (ui.perfetto.dev) and chrome://tracing open: a track for each life of a
        task, bars for user mode, calls, sleep, stops, do_exit and the zombie, instants for all other events, arrows for
        fork, signal, wait and wakeup, a counter of tasks by state. A number that is used again gets a track of its own.
        All that is kept by default, streamed when it is long.'
      parameters:
        - {$ref: '#/components/parameters/TraceAfter'}
        - {$ref: '#/components/parameters/TraceLimit'}
        - {$ref: '#/components/parameters/TraceClock'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The trace.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Link: {$ref: '#/components/headers/Link'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/ChromeTrace'}
              example:
                displayTimeUnit: ns
                traceEvents:
                  - {ph: M, name: process_name, pid: 2, tid: 2, args: {name: sh}}
                  - {ph: M, name: thread_name, pid: 2, tid: 2, args: {name: sh}}
                  - {ph: B, name: wait4, cat: syscall, pid: 2, tid: 2, ts: 12, args: {call: 3}}
                  - {ph: E, name: wait4, cat: syscall, pid: 2, tid: 2, ts: 40, args: {ret: 3}}
                otherData: {clock: seq, first: 1, next_after: 40, seq: 40}
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/trace.txt:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getTraceText
      tags: [events]
      summary: The events in ftrace's text
      description: 'The text of `/sys/kernel/tracing/trace` in Linux 6.18''s formats: task_newtask, task_rename, sched_process_fork,
        sched_process_exec, sched_process_exit, sched_process_wait, sched_process_free, sched_switch, sched_wakeup,
        sched_wakeup_new, signal_generate, signal_deliver and the system calls'' entries and exits.'
      parameters:
        - {$ref: '#/components/parameters/TraceAfter'}
        - {$ref: '#/components/parameters/TraceLimit'}
        - {$ref: '#/components/parameters/TraceClock'}
        - name: functions
          in: query
          description: Add the chores, which are functions, as lines of the function tracer.
          schema:
            type: boolean
            default: false
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The trace.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Link: {$ref: '#/components/headers/Link'}
          content:
            text/plain:
              schema:
                type: string
              example: |2
                            init-1       [000] .....     0.000008: sched_process_fork: comm=init pid=1 child_comm=init child_pid=2
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/strace.txt:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getStraceText
      tags: [events]
      summary: The calls as strace prints them
      description: 'What `strace -f -o FILE` (version 6.1) would have written: every call, signal and end. Calls whose arguments are
        forgotten, as their results are, have `...` for them. The model has no addresses and no contents: where strace
        prints an address, 0x7ffe00000000 stands for the caller''s memory and 0x401000 for a handler; what goes through a
        pipe is zeros; si_utime and si_stime are 0.'
      parameters:
        - {$ref: '#/components/parameters/TraceAfter'}
        - {$ref: '#/components/parameters/TraceLimit'}
        - name: follow
          in: query
          description: Begin lines with the task's number. `false` is strace without -f, of PID 1 unless `task` names
            another.
          schema:
            type: boolean
            default: true
        - name: task
          in: query
          description: Only these tasks.
          style: form
          explode: false
          schema:
            type: array
            minItems: 1
            items:
              type: integer
              minimum: 0
              maximum: 2147483647
        - name: column
          in: query
          description: The column of the `=`, strace's -a.
          schema:
            type: integer
            minimum: 0
            maximum: 200
            default: 40
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The calls.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Link: {$ref: '#/components/headers/Link'}
          content:
            text/plain:
              schema:
                type: string
              example: |
                1     wait4(-1,  <unfinished ...>
                2     exit_group(3)                     = ?
                2     +++ exited with 3 +++
                1     <... wait4 resumed>[{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 2
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/acct:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getAccounting
      tags: [events]
      summary: The accounting file
      description: BSD process accounting, whole 64-byte version 3 records, as lastcomm, sa and dump-acct read them.
      parameters:
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The records.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/octet-stream:
              schema:
                type: string
                format: binary
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/proc.tar:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getProcArchive
      tags: [tasks]
      summary: Take all of /proc along
      description: All of /proc at one moment as a tar, made while it is sent. psutil reads it unpacked with `PROCFS_PATH`; ps,
        pstree, pgrep, pidof, top and uptime read it mounted over /proc in a mount and PID namespace of their own.
        `self` leads to 1, as such a tool is PID 1 of its namespace. `cwd`, `exe`, `root` and descriptors are symbolic links; owners
        are the tasks' effective users.
      parameters:
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The archive.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            application/x-tar:
              schema:
                type: string
                format: binary
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/proc:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getProcRoot
      tags: [tasks]
      summary: List /proc
      description: The names in /proc.
      parameters:
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: A name a line.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            text/plain:
              schema:
                type: string
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/proc/{path}:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
    get:
      operationId: getProc
      tags: [tasks]
      summary: Read /proc
      description: A file, a link's target or a directory's names, laid out as Linux's procfs. Slashes of the path may be
        escaped; several count as one, and a path that ends in one names a directory.
      parameters:
        - name: path
          in: path
          required: true
          description: The path below /proc, such as `1/status`.
          schema:
            type: string
            minLength: 1
          example: 1/status
        - {$ref: '#/components/parameters/At'}
        - {$ref: '#/components/parameters/IfNoneMatch'}
      responses:
        '200':
          description: The text.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
          content:
            text/plain:
              schema:
                type: string
        '304': {$ref: '#/components/responses/NotModified'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '404': {$ref: '#/components/responses/NotFound'}
        '406': {$ref: '#/components/responses/NotAcceptable'}
        '410': {$ref: '#/components/responses/Forgotten'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/fork:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: fork
      tags: [creation]
      summary: Makes a child that shares nothing with its parent
      description: Makes a child that shares nothing with its parent.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200':
          description: The call returned, never returns, or its task was killed inside it.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Call'}
              example:
                id: 7
                task: 1
                call: fork
                state: returned
                value: 2
          links:
            call:
              operationId: getCall
              parameters:
                kernel: $request.path.kernel
                id: $response.body#/id
              description: The call, later.
            task:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              description: The task that made it.
            child:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              description: The child.
            exit:
              operationId: exit
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              requestBody:
                status: 3
              description: The child ends.
            wait:
              operationId: wait4
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              requestBody:
                pid: -1
                options: [WNOHANG]
              description: Its parent waits.
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/vfork:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: vfork
      tags: [creation]
      summary: Makes a child that borrows the parent's memory
      description: Makes a child that borrows the parent's memory; the parent sleeps until it execs or exits.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200':
          description: The call returned, never returns, or its task was killed inside it.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Call'}
              example:
                id: 7
                task: 1
                call: fork
                state: returned
                value: 2
          links:
            call:
              operationId: getCall
              parameters:
                kernel: $request.path.kernel
                id: $response.body#/id
              description: The call, later.
            task:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              description: The task that made it.
            child:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              description: The child.
            exit:
              operationId: exit
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              requestBody:
                status: 3
              description: The child ends.
            wait:
              operationId: wait4
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              requestBody:
                pid: -1
                options: [WNOHANG]
              description: Its parent waits.
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/clone:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: clone
      tags: [creation]
      summary: Makes a child or a thread that shares what the flags say
      description: Makes a child or a thread that shares what the flags say.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/CloneArguments'}
            example:
              flags: [CLONE_VM, CLONE_SIGHAND, CLONE_THREAD]
      responses:
        '200':
          description: The call returned, never returns, or its task was killed inside it.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Call'}
              example:
                id: 7
                task: 1
                call: fork
                state: returned
                value: 2
          links:
            call:
              operationId: getCall
              parameters:
                kernel: $request.path.kernel
                id: $response.body#/id
              description: The call, later.
            task:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              description: The task that made it.
            child:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              description: The child.
            exit:
              operationId: exit
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              requestBody:
                status: 3
              description: The child ends.
            wait:
              operationId: wait4
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              requestBody:
                pid: -1
                options: [WNOHANG]
              description: Its parent waits.
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/clone3:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: clone3
      tags: [creation]
      summary: clone with a structure, which can also choose the child's nu
      description: clone with a structure, which can also choose the child's numbers.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Clone3Arguments'}
            example:
              flags: []
              exit_signal: SIGCHLD
              set_tid: [77]
      responses:
        '200':
          description: The call returned, never returns, or its task was killed inside it.
          headers:
            X-Request-Id: {$ref: '#/components/headers/RequestId'}
            X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
            ETag: {$ref: '#/components/headers/ETag'}
            Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Call'}
              example:
                id: 7
                task: 1
                call: fork
                state: returned
                value: 2
          links:
            call:
              operationId: getCall
              parameters:
                kernel: $request.path.kernel
                id: $response.body#/id
              description: The call, later.
            task:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              description: The task that made it.
            child:
              operationId: getTask
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              description: The child.
            exit:
              operationId: exit
              parameters:
                kernel: $request.path.kernel
                tid: $response.body#/value
              requestBody:
                status: 3
              description: The child ends.
            wait:
              operationId: wait4
              parameters:
                kernel: $request.path.kernel
                tid: $request.path.tid
              requestBody:
                pid: -1
                options: [WNOHANG]
              description: Its parent waits.
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/execve:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: execve
      tags: [creation]
      summary: Replaces the program
      description: 'Replaces the program: other threads die, the caller becomes the leader, caught signals are reset.'
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ExecveArguments'}
            example:
              path: /bin/sh
              argv: [sh, -c, 'true']
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/exit:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: exit
      tags: [creation]
      summary: Ends the calling thread. It does not return
      description: Ends the calling thread. It does not return.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ExitArguments'}
            example:
              status: 3
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/exit_group:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: exit_group
      tags: [creation]
      summary: Ends the whole thread group. It does not return
      description: Ends the whole thread group. It does not return.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ExitGroupArguments'}
            example:
              status: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/unshare:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: unshare
      tags: [creation]
      summary: Stops sharing what the flags say
      description: Stops sharing what the flags say.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/UnshareArguments'}
            example:
              flags: [CLONE_FILES]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/setns:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: setns
      tags: [creation]
      summary: Enters the namespaces of the task behind a pidfd
      description: Enters the namespaces of the task behind a pidfd.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SetnsArguments'}
            example:
              fd: 3
              nstype: [CLONE_NEWPID]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/wait4:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: wait4
      tags: [waiting]
      summary: Waits for a child to change state, and reaps it when it is d
      description: Waits for a child to change state, and reaps it when it is dead.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Wait4Arguments'}
            example:
              pid: -1
              options: [WNOHANG]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/waitpid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: waitpid
      tags: [waiting]
      summary: wait4 under the name that most programs use
      description: wait4 under the name that most programs use. It is wait4; answers name it so.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Wait4Arguments'}
            example:
              pid: -1
              options: [WUNTRACED]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/wait:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: wait
      tags: [waiting]
      summary: wait4 for any child, without options
      description: wait4 for any child, without options. It is wait4; answers name it so.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/waitid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: waitid
      tags: [waiting]
      summary: Waits for chosen changes of state
      description: Waits for chosen changes of state; can look without reaping.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/WaitidArguments'}
            example:
              idtype: P_ALL
              options: [WEXITED, WNOWAIT, WNOHANG]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/kill:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: kill
      tags: [signals]
      summary: Sends a signal to a process, a group, or all
      description: Sends a signal to a process, a group, or all.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/KillArguments'}
            example:
              pid: 1
              sig: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/tkill:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: tkill
      tags: [signals]
      summary: Sends a signal to one thread
      description: Sends a signal to one thread.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/TkillArguments'}
            example:
              tid: 1
              sig: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/tgkill:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: tgkill
      tags: [signals]
      summary: Sends a signal to one thread of a given group
      description: Sends a signal to one thread of a given group.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/TgkillArguments'}
            example:
              tgid: 1
              tid: 1
              sig: SIGURG
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/sigqueue:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: sigqueue
      tags: [signals]
      summary: Sends a signal with a value
      description: Sends a signal with a value.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SigqueueArguments'}
            example:
              pid: 1
              sig: SIGRTMIN+2
              value: 7
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/rt_sigqueueinfo:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: rt_sigqueueinfo
      tags: [signals]
      summary: Sends a signal with a siginfo to a process
      description: Sends a signal with a siginfo to a process.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/RtSigqueueinfoArguments'}
            example:
              pid: 1
              sig: SIGCONT
              value: 7
              si_code: -1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/rt_tgsigqueueinfo:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: rt_tgsigqueueinfo
      tags: [signals]
      summary: Sends a signal with a siginfo to a thread
      description: Sends a signal with a siginfo to a thread.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/RtTgsigqueueinfoArguments'}
            example:
              tgid: 1
              tid: 1
              sig: SIGCONT
              value: 7
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/sigaction:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: sigaction
      tags: [signals]
      summary: 'Sets what happens when a signal arrives, and tells what did '
      description: Sets what happens when a signal arrives, and tells what did before.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SigactionArguments'}
            example:
              sig: SIGCHLD
              handler: handler
              flags: [SA_RESTART]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/sigprocmask:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: sigprocmask
      tags: [signals]
      summary: Changes the set of blocked signals, and tells the old one
      description: Changes the set of blocked signals, and tells the old one.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SigprocmaskArguments'}
            example:
              how: SIG_BLOCK
              set: [SIGUSR1]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/sigpending:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: sigpending
      tags: [signals]
      summary: Tells which signals wait, blocked
      description: Tells which signals wait, blocked.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/pause:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: pause
      tags: [signals]
      summary: Sleeps until a signal is caught
      description: Sleeps until a signal is caught.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/sigsuspend:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: sigsuspend
      tags: [signals]
      summary: Sleeps with another mask until a signal is caught
      description: Sleeps with another mask until a signal is caught.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SigsuspendArguments'}
            example:
              mask: []
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/sigtimedwait:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: sigtimedwait
      tags: [signals]
      summary: Waits for a signal of a set, and takes it
      description: Waits for a signal of a set, and takes it.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SigtimedwaitArguments'}
            example:
              set: [SIGCHLD]
              timeout_ms: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/signalfd:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: signalfd
      tags: [signals]
      summary: Makes, or changes, a descriptor that tells of signals
      description: Makes, or changes, a descriptor that tells of signals.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SignalfdArguments'}
            example:
              mask: [SIGCHLD]
              flags: [SFD_CLOEXEC]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/setpgid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: setpgid
      tags: [groups]
      summary: Puts a process into a process group
      description: Puts a process into a process group.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SetpgidArguments'}
            example:
              pid: 0
              pgid: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getpgid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getpgid
      tags: [groups]
      summary: Tells a process's group
      description: Tells a process's group.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/GetpgidArguments'}
            example:
              pid: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getpgrp:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getpgrp
      tags: [groups]
      summary: Tells the caller's process group
      description: Tells the caller's process group.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/setsid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: setsid
      tags: [groups]
      summary: Starts a session and a process group
      description: Starts a session and a process group.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getsid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getsid
      tags: [groups]
      summary: Tells a process's session
      description: Tells a process's session.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/GetsidArguments'}
            example:
              pid: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getpid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getpid
      tags: [groups]
      summary: Tells the caller's thread-group id
      description: Tells the caller's thread-group id.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getppid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getppid
      tags: [groups]
      summary: Tells the thread-group id of the caller's parent
      description: Tells the thread-group id of the caller's parent.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/gettid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: gettid
      tags: [groups]
      summary: Tells the caller's own number
      description: Tells the caller's own number.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/set_tid_address:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: set_tid_address
      tags: [groups]
      summary: Tells the caller's own number
      description: Tells the caller's own number.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/prctl:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: prctl
      tags: [attributes]
      summary: Reads or changes an attribute of the process
      description: 'Reads or changes an attribute of the process: subreaper, parent-death signal, name…'
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PrctlArguments'}
            example:
              option: PR_SET_CHILD_SUBREAPER
              arg: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/setresuid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: setresuid
      tags: [attributes]
      summary: Sets the real, effective and saved user
      description: Sets the real, effective and saved user.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SetresuidArguments'}
            example:
              ruid: -1
              euid: -1
              suid: -1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getresuid:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getresuid
      tags: [attributes]
      summary: Tells the real, effective and saved user
      description: Tells the real, effective and saved user.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/setrlimit:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: setrlimit
      tags: [attributes]
      summary: Sets a resource's limits
      description: Sets a resource's limits.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SetrlimitArguments'}
            example:
              resource: RLIMIT_NPROC
              cur: 1000
              max: 1000
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getrlimit:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getrlimit
      tags: [attributes]
      summary: Tells a resource's limits
      description: Tells a resource's limits.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/GetrlimitArguments'}
            example:
              resource: RLIMIT_NPROC
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/sched_yield:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: sched_yield
      tags: [attributes]
      summary: Lets others run
      description: Lets others run.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/nice:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: nice
      tags: [attributes]
      summary: Changes the nice value
      description: Changes the nice value.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NiceArguments'}
            example:
              inc: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/setpriority:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: setpriority
      tags: [attributes]
      summary: Sets the nice value of a process, a group or a user
      description: Sets the nice value of a process, a group or a user.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SetpriorityArguments'}
            example:
              which: PRIO_PROCESS
              who: 0
              prio: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getpriority:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getpriority
      tags: [attributes]
      summary: Tells the nice value of a process, a group or a user
      description: Tells the nice value of a process, a group or a user.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/GetpriorityArguments'}
            example:
              which: PRIO_PROCESS
              who: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getrusage:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getrusage
      tags: [attributes]
      summary: Tells what the caller or its reaped children used
      description: Tells what the caller or its reaped children used.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/GetrusageArguments'}
            example:
              who: RUSAGE_SELF
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/times:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: times
      tags: [attributes]
      summary: Tells processor times in clock ticks
      description: Tells processor times in clock ticks.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/acct:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: acct
      tags: [attributes]
      summary: Turns process accounting on, or off
      description: Turns process accounting on, or off.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/AcctArguments'}
            example:
              path: /var/log/pacct
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/kcmp:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: kcmp
      tags: [attributes]
      summary: Tells whether two tasks share an object
      description: 'Tells whether two tasks share an object: 0 yes, 3 no.'
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/KcmpArguments'}
            example:
              pid1: 1
              pid2: 1
              type: KCMP_VM
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/ptrace:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: ptrace
      tags: [tracing]
      summary: Traces another task
      description: 'Traces another task: attaches, looks, changes, lets it go on.'
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PtraceArguments'}
            example:
              request: PTRACE_SEIZE
              pid: 2
              options: [PTRACE_O_TRACEFORK]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/pidfd_open:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: pidfd_open
      tags: [descriptors]
      summary: Makes a descriptor for a process
      description: Makes a descriptor for a process.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PidfdOpenArguments'}
            example:
              pid: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/pidfd_send_signal:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: pidfd_send_signal
      tags: [descriptors]
      summary: Sends a signal to the process behind a descriptor
      description: Sends a signal to the process behind a descriptor.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PidfdSendSignalArguments'}
            example:
              pidfd: 3
              sig: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/pidfd_getfd:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: pidfd_getfd
      tags: [descriptors]
      summary: Takes a copy of another process's descriptor
      description: Takes a copy of another process's descriptor.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PidfdGetfdArguments'}
            example:
              pidfd: 3
              targetfd: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/open:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: open
      tags: [descriptors]
      summary: Opens a file
      description: Opens a file.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/OpenArguments'}
            example:
              path: /etc/passwd
              flags: [O_CLOEXEC]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/close:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: close
      tags: [descriptors]
      summary: Closes a descriptor
      description: Closes a descriptor.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/CloseArguments'}
            example:
              fd: 3
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/dup:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: dup
      tags: [descriptors]
      summary: Makes a second descriptor for an open file
      description: Makes a second descriptor for an open file.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/DupArguments'}
            example:
              oldfd: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/dup2:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: dup2
      tags: [descriptors]
      summary: Makes a second descriptor with a chosen number
      description: Makes a second descriptor with a chosen number.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Dup2Arguments'}
            example:
              oldfd: 0
              newfd: 5
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/pipe:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: pipe
      tags: [descriptors]
      summary: Makes a pipe
      description: 'Makes a pipe: a reader and a writer.'
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NoArguments'}
            example: {}
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/fcntl:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: fcntl
      tags: [descriptors]
      summary: Reads or changes a descriptor's flags, or duplicates it
      description: Reads or changes a descriptor's flags, or duplicates it.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/FcntlArguments'}
            example:
              fd: 0
              cmd: F_GETFD
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/poll:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: poll
      tags: [descriptors]
      summary: Tells whether a descriptor is ready, without waiting
      description: Tells whether a descriptor is ready, without waiting.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/PollArguments'}
            example:
              fd: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/read:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: read
      tags: [descriptors]
      summary: Reads
      description: Reads; an empty pipe blocks.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ReadArguments'}
            example:
              fd: 0
              count: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/write:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: write
      tags: [descriptors]
      summary: Writes
      description: Writes; a full pipe blocks.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/WriteArguments'}
            example:
              fd: 1
              count: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/ioctl:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: ioctl
      tags: [descriptors]
      summary: Controls a terminal
      description: Controls a terminal.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/IoctlArguments'}
            example:
              fd: 0
              request: TIOCSCTTY
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/chdir:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: chdir
      tags: [descriptors]
      summary: Changes the working directory
      description: Changes the working directory.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/ChdirArguments'}
            example:
              path: /
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/umask:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: umask
      tags: [descriptors]
      summary: Sets the file mode creation mask, and tells the old one
      description: Sets the file mode creation mask, and tells the old one.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/UmaskArguments'}
            example:
              mask: 18
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/alarm:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: alarm
      tags: [time]
      summary: Has SIGALRM sent after some virtual time
      description: Has SIGALRM sent after some virtual time; 0 cancels.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/AlarmArguments'}
            example:
              seconds: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/setitimer:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: setitimer
      tags: [time]
      summary: Sets an interval timer
      description: Sets an interval timer; 0 cancels.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SetitimerArguments'}
            example:
              which: ITIMER_REAL
              tv_sec: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/getitimer:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: getitimer
      tags: [time]
      summary: Tells what is left of an interval timer
      description: Tells what is left of an interval timer.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/GetitimerArguments'}
            example:
              which: ITIMER_REAL
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/nanosleep:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: nanosleep
      tags: [time]
      summary: Sleeps for some virtual time
      description: Sleeps for some virtual time.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NanosleepArguments'}
            example:
              tv_sec: 0
              tv_nsec: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/timer_create:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: timer_create
      tags: [time]
      summary: Makes a POSIX timer
      description: Makes a POSIX timer.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: false
        content:
          application/json:
            schema: {$ref: '#/components/schemas/TimerCreateArguments'}
            example:
              clockid: CLOCK_MONOTONIC
              sigev_notify: SIGEV_SIGNAL
              sigev_signo: SIGALRM
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/timer_settime:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: timer_settime
      tags: [time]
      summary: Arms a timer
      description: Arms a timer; 0 disarms.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/TimerSettimeArguments'}
            example:
              timerid: 0
              tv_sec: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/timer_gettime:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: timer_gettime
      tags: [time]
      summary: Tells what is left of a timer
      description: Tells what is left of a timer.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/TimerGettimeArguments'}
            example:
              timerid: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/timer_delete:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: timer_delete
      tags: [time]
      summary: Deletes a timer
      description: Deletes a timer.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/TimerDeleteArguments'}
            example:
              timerid: 0
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/semget:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: semget
      tags: [semaphores]
      summary: Makes or finds a semaphore set
      description: Makes or finds a semaphore set.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SemgetArguments'}
            example:
              nsems: 1
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/semop:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: semop
      tags: [semaphores]
      summary: Operates on semaphores
      description: Operates on semaphores; waits until all its operations can be done.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SemopArguments'}
            example:
              semid: 0
              num: 0
              op: 1
              flags: [SEM_UNDO]
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
  /v1/kernels/{kernel}/tasks/{tid}/semctl:
    parameters:
      - {$ref: '#/components/parameters/Kernel'}
      - {$ref: '#/components/parameters/Tid'}
    post:
      operationId: semctl
      tags: [semaphores]
      summary: Reads, sets or removes a semaphore set
      description: Reads, sets or removes a semaphore set.
      parameters:
        - {$ref: '#/components/parameters/Timeout'}
        - {$ref: '#/components/parameters/IfMatch'}
        - {$ref: '#/components/parameters/IdempotencyKey'}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/SemctlArguments'}
            example:
              semid: 0
              num: 0
              cmd: GETVAL
      responses:
        '200': {$ref: '#/components/responses/CallDone'}
        '202': {$ref: '#/components/responses/CallBlocked'}
        '400': {$ref: '#/components/responses/BadRequest'}
        '403': {$ref: '#/components/responses/Forbidden'}
        '404': {$ref: '#/components/responses/NotFound'}
        '409': {$ref: '#/components/responses/Refused'}
        '410': {$ref: '#/components/responses/Gone'}
        '412': {$ref: '#/components/responses/PreconditionFailed'}
        '413': {$ref: '#/components/responses/ContentTooLarge'}
        '415': {$ref: '#/components/responses/UnsupportedMediaType'}
        '422': {$ref: '#/components/responses/Unprocessable'}
        '503': {$ref: '#/components/responses/Unavailable'}
        default: {$ref: '#/components/responses/Problem'}
components:
  parameters:
    TraceAfter:
      name: after
      in: query
      description: Only events with a higher seq. What was going on before is still known.
      schema:
        type: integer
        minimum: 0
        maximum: 9223372036854775807
        default: 0
    TraceLimit:
      name: limit
      in: query
      description: At most so many events; all that are kept when not given. `Link` leads to the next page.
      schema:
        type: integer
        minimum: 1
        maximum: 262144
    TraceClock:
      name: clock
      in: query
      description: '`seq`: every event has a microsecond of its own. `virtual`: the virtual clock, which stands still for most
        events.'
      schema:
        type: string
        enum: [seq, virtual]
        default: seq
    Kernel:
      name: kernel
      in: path
      required: true
      description: The kernel's name.
      schema:
        type: string
        pattern: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
      example: default
    Tid:
      name: tid
      in: path
      required: true
      description: The task's number in the kernel's first PID namespace.
      schema:
        type: integer
        format: int32
        minimum: 1
        maximum: 2147483647
      example: 1
    Exercise:
      name: exercise
      in: path
      required: true
      description: The exercise's id.
      schema:
        type: string
        pattern: ^[a-z0-9][a-z0-9._-]{0,63}$
      example: zombie-1
    AttemptNumber:
      name: number
      in: path
      required: true
      description: The attempt's number among those at the exercise.
      schema:
        type: integer
        format: int64
        minimum: 1
        maximum: 9223372036854775807
      example: 1
    CallId:
      name: id
      in: path
      required: true
      description: The call's number.
      schema:
        type: integer
        format: int64
        minimum: 1
        maximum: 9223372036854775807
      example: 1
    Timeout:
      name: timeout
      in: query
      description: Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default,
        30 s as a rule; never longer than its maximum, 60 s as a rule.
      schema:
        type: number
        minimum: 0
      example: 0
    LookTimeout:
      name: timeout
      in: query
      description: Seconds to wait, decimals allowed; never longer than the service's maximum, 60 s as a rule.
      schema:
        type: number
        minimum: 0
        default: 0
      example: 0
    IfMatch:
      name: If-Match
      in: header
      description: Act only when the kernel's seq is this, as in an ETag, with or without its quotes; `*` is any.
      schema:
        type: string
        pattern: ^([!#-+\--~]+|"[!#-~]*"(, "[!#-~]*")*)$
      example: '*'
    IfNoneMatch:
      name: If-None-Match
      in: header
      description: Answer 304 when the ETag would be this.
      schema:
        type: string
        pattern: ^([!#-+\--~]+|"[!#-~]*"(, "[!#-~]*")*)$
    IdempotencyKey:
      name: Idempotency-Key
      in: header
      description: A request with the same key, path and body is performed once; its answer is repeated.
      schema:
        type: string
        pattern: ^[!-~]{1,255}$
      example: 5f0c3a52-0f0e-4a7e-9f1c-0a7d6f3b2c11
    Limit:
      name: limit
      in: query
      description: The most items of a page.
      schema:
        type: integer
        minimum: 1
        maximum: 1000
        default: 100
    At:
      name: at
      in: query
      description: 'The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without
        it, what is now.'
      schema:
        type: integer
        minimum: 0
        maximum: 9223372036854775807
      example: 1
    Ghosts:
      name: ghosts
      in: query
      description: '`true`: the dead, too, as far back as the kernel''s history is kept: state `X`, each with its last fields.'
      schema:
        type: boolean
        default: false
    Text:
      name: text
      in: query
      description: '`true`: each event has its `text`, one plain English sentence.'
      schema:
        type: boolean
        default: false
    Snapshot:
      name: snapshot
      in: query
      description: '`true`: a stream begins with an `event: snapshot`, whose data is the whole state, and goes on from there
        without a gap; one that resumes where events are still kept does not. Other answers take no notice.'
      schema:
        type: boolean
        default: false
    TaskCursor:
      name: cursor
      in: query
      description: The `next_cursor` of an earlier page.
      schema:
        type: string
        pattern: ^[0-9]{1,10}(\.[0-9]{1,19})?$
    Cursor:
      name: cursor
      in: query
      description: The `next_cursor` of an earlier page.
      schema:
        type: string
        pattern: ^[0-9]{1,10}$
  headers:
    RequestId:
      description: 'The id of this request: the client''s own X-Request-Id, or one of the service''s.'
      schema:
        type: string
    KernelSeq:
      description: The kernel's seq at this answer.
      schema:
        type: integer
        minimum: 0
    ETag:
      description: 'A strong entity tag: the seq in quotes, of the moment for `at`; text and NDJSON have a suffix.'
      schema:
        type: string
    Location:
      description: Where the new resource is.
      schema:
        type: string
        format: uri-reference
    Link:
      description: The next page, RFC 8288.
      schema:
        type: string
    RetryAfter:
      description: Seconds after which to try again.
      schema:
        type: integer
        minimum: 0
    Allow:
      description: The methods of this path.
      schema:
        type: string
    IdempotencyReplayed:
      description: '`true` when an earlier request with this key was answered so.'
      schema:
        type: string
        enum: ['true']
  responses:
    BadRequest:
      description: 'The request is malformed: bad JSON, a bad header.'
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#json
            title: Unacceptable JSON
            status: 400
            detail: 'The body is not acceptable JSON at byte 7: invalid token near ''}''.'
            field: ''
    Unauthorized:
      description: A token is needed, or the one that was sent is good for nothing.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#token
            title: Unauthorized
            status: 401
            detail: 'The attempt''s own token is needed: `Authorization: Bearer TOKEN`.'
            field: Authorization
    NotForThisToken:
      description: The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#attempt-closed
            title: The attempt is closed
            status: 403
            detail: 'The attempt was submitted: it can be looked at, and `…/report` says what it was worth.'
    AttemptsFull:
      description: The service has as many attempts as it may, or cannot keep what happens.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#quota
            title: A limit of the service is reached
            status: 507
            detail: 'There are 10000 attempts, as many as may be.'
    Forbidden:
      description: The page of another origin wants to change something.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#origin
            title: Origin not allowed
            status: 403
            detail: Pages of http://evil.example may not change anything here; the operator can allow an origin.
            field: Origin
    NotFound:
      description: No such kernel, task or call.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#task
            title: No such task
            status: 404
            detail: No task has the number 77.
    NotAcceptable:
      description: None of the media types of this path is acceptable to the client.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#accept
            title: Not acceptable
            status: 406
            detail: This path answers with `application/json` only.
            field: Accept
    MethodNotAllowed:
      description: The path does not know this method.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
        Allow: {$ref: '#/components/headers/Allow'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#method
            title: Method not allowed
            status: 405
            detail: This path knows GET, HEAD, not POST.
    Refused:
      description: The simulated kernel refused the call (`errno` says why), the task cannot make a call now (`state` is
        its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#errno
            title: The kernel refused the call
            status: 409
            detail: Task 2 has no child that wait4 could wait for.
            errno: ECHILD
            state: failed
            id: 7
            task: 2
            call: wait4
    Conflict:
      description: The request contradicts what there is.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#name-taken
            title: The name is taken
            status: 409
            detail: There is a kernel `default` already.
            field: /name
    Forgotten:
      description: The kernel's history does not go back to that moment; `first` and `last` can be had.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#forgotten
            title: That moment is forgotten
            status: 410
            detail: The kernel's history goes back to event 40961; its last event is 131072.
            first: 40961
            last: 131072
            field: /query/at
    Gone:
      description: The kernel was deleted while the request waited.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#deleted
            title: The kernel was deleted
            status: 410
            detail: The kernel was deleted while this request waited.
    PreconditionFailed:
      description: If-Match does not name the kernel as it is.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#precondition
            title: The kernel has changed
            status: 412
            detail: If-Match is "40", but the kernel's seq is 41.
            field: If-Match
    ContentTooLarge:
      description: The body is too long.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#request
            title: The body is too long
            status: 413
            detail: The body is too long.
    UnsupportedMediaType:
      description: The body is not application/json.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#media-type
            title: Unsupported media type
            status: 415
            detail: 'The body must be JSON: send `Content-Type: application/json`.'
            field: Content-Type
    Unprocessable:
      description: An argument or a parameter is not acceptable; `field` says which, `detail` what would be right.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#argument
            title: Unacceptable argument
            status: 422
            detail: '`SIGFOO` is no signal; signals are `SIGHUP` to `SIGSYS`, `SIGRTMIN+n` and `SIGRTMAX-n`, or numbers.'
            field: /sig
            errors:
              - pointer: /sig
                detail: '`SIGFOO` is no signal; signals are `SIGHUP` to `SIGSYS`, `SIGRTMIN+n` and `SIGRTMAX-n`, or numbers.'
    Unavailable:
      description: The service is going down, or one of its limits is reached.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
        Retry-After: {$ref: '#/components/headers/RetryAfter'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#quota
            title: A limit of the service is reached
            status: 503
            detail: As many requests wait for calls as may.
    TooManyKernels:
      description: There are as many kernels as may be.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#quota
            title: A limit of the service is reached
            status: 507
            detail: There are 1024 kernels, as many as may be; delete one.
    Problem:
      description: Another refusal, of the service itself.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
      content:
        application/problem+json:
          schema: {$ref: '#/components/schemas/Problem'}
          example:
            type: /docs#request
            title: Unauthorized
            status: 401
            detail: A valid bearer token is needed.
            field: Authorization
    NotModified:
      description: The client has this already.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
    CallDone:
      description: The call returned, never returns, or its task was killed inside it.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
        Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
      content:
        application/json:
          schema: {$ref: '#/components/schemas/Call'}
          example:
            id: 7
            task: 1
            call: fork
            state: returned
            value: 2
      links:
        call:
          operationId: getCall
          parameters:
            kernel: $request.path.kernel
            id: $response.body#/id
          description: The call, later.
        task:
          operationId: getTask
          parameters:
            kernel: $request.path.kernel
            tid: $request.path.tid
          description: The task that made it.
    CallBlocked:
      description: The call was made and is still blocked. The task stays blocked; the client may ask for the call's result
        later.
      headers:
        X-Request-Id: {$ref: '#/components/headers/RequestId'}
        X-Kernel-Seq: {$ref: '#/components/headers/KernelSeq'}
        ETag: {$ref: '#/components/headers/ETag'}
        Location: {$ref: '#/components/headers/Location'}
        Idempotency-Replayed: {$ref: '#/components/headers/IdempotencyReplayed'}
      content:
        application/json:
          schema: {$ref: '#/components/schemas/Call'}
          example:
            id: 8
            task: 1
            call: wait4
            state: blocked
      links:
        call:
          operationId: getCall
          parameters:
            kernel: $request.path.kernel
            id: $response.body#/id
          description: The call, later.
  schemas:
    ChromeTrace:
      type: object
      description: Chrome trace events, JSON object format.
      properties:
        displayTimeUnit:
          type: string
          enum: [ns]
        traceEvents:
          type: array
          items:
            type: object
            properties:
              ph:
                description: 'M metadata, B and E the ends of a bar, i an instant, s and f the ends of an arrow, C a counter.'
                type: string
                enum: [M, B, E, i, s, f, C]
              name:
                type: string
              cat:
                type: string
              pid:
                description: A number of its own for each life of a thread group; above 4194303 where the kernel used one again.
                type: integer
                minimum: 1
              tid:
                type: integer
                minimum: 1
              ts:
                description: Microseconds.
                type: number
                minimum: 0
              args:
                type: object
            required: [ph, name, pid]
        otherData:
          type: object
          properties:
            clock:
              type: string
            first:
              description: The oldest event that is kept.
              type: integer
            next_after:
              description: Where the next page begins.
              type: integer
            seq:
              type: integer
          required: [clock, first, next_after, seq]
      required: [displayTimeUnit, traceEvents, otherData]
    StraceImport:
      type: object
      properties:
        kernel:
          description: The new kernel's name.
          type: string
        lines:
          description: Lines of the log.
          type: integer
        performed:
          description: Calls made, besides those that keep descriptors in step.
          type: integer
        skipped:
          description: Calls that were not made, by name.
          type: object
          additionalProperties:
            type: integer
        differences:
          description: Where the kernel did something else than the log tells; the first 200.
          type: array
          maxItems: 200
          items:
            type: object
            properties:
              line:
                type: integer
              call:
                type: string
              log:
                description: What the log tells.
                type: string
              kernel:
                description: What the kernel did.
                type: string
            required: [line, call, log, kernel]
        differences_total:
          type: integer
        tasks:
          description: The log's tasks, with their numbers in the kernel; `-` is the one of a log without numbers.
          type: object
          additionalProperties:
            type: integer
      required: [kernel, lines, performed, skipped, differences, differences_total, tasks]
    AcctArguments:
      type: object
      additionalProperties: false
      properties:
        path:
          description: The file, which must exist (open makes it with O_CREAT); null stops.
          type: [string, 'null']
          maxLength: 4096
          pattern: ^[^\u0000]*$
    AlarmArguments:
      type: object
      additionalProperties: false
      properties:
        seconds:
          description: Seconds.
          $ref: '#/components/schemas/Int64'
      required: [seconds]
    ArgumentValue:
      description: Any JSON without NUL characters and with numbers of 64 bits.
      anyOf:
        - type: [boolean, 'null']
        - type: number
          minimum: -9223372036854775808
          maximum: 9223372036854775807
        - type: string
          pattern: ^[^\u0000]*$
        - type: array
          items: {$ref: '#/components/schemas/ArgumentValue'}
        - type: object
          propertyNames:
            pattern: ^[^\u0000]*$
          additionalProperties: {$ref: '#/components/schemas/ArgumentValue'}
    Batch:
      oneOf:
        - title: Calls
          type: array
          minItems: 1
          maxItems: 256
          items: {$ref: '#/components/schemas/BatchCall'}
        - type: object
          properties:
            calls:
              type: array
              minItems: 1
              maxItems: 256
              items: {$ref: '#/components/schemas/BatchCall'}
            stop_on_error:
              type: boolean
              default: false
              description: Make no more calls after one that fails.
          required: [calls]
          additionalProperties: false
          title: Calls with a choice
    BatchCall:
      type: object
      properties:
        task:
          description: Who makes the call.
          oneOf:
            - type: integer
              minimum: 1
              maximum: 2147483647
            - {$ref: '#/components/schemas/Reference'}
        call:
          type: string
          description: Which call.
          enum:
            - fork
            - vfork
            - clone
            - clone3
            - execve
            - exit
            - exit_group
            - unshare
            - setns
            - wait4
            - waitpid
            - wait
            - waitid
            - kill
            - tkill
            - tgkill
            - sigqueue
            - rt_sigqueueinfo
            - rt_tgsigqueueinfo
            - sigaction
            - sigprocmask
            - sigpending
            - pause
            - sigsuspend
            - sigtimedwait
            - signalfd
            - setpgid
            - getpgid
            - getpgrp
            - setsid
            - getsid
            - getpid
            - getppid
            - gettid
            - set_tid_address
            - prctl
            - setresuid
            - getresuid
            - setrlimit
            - getrlimit
            - sched_yield
            - nice
            - setpriority
            - getpriority
            - getrusage
            - times
            - acct
            - kcmp
            - ptrace
            - pidfd_open
            - pidfd_send_signal
            - pidfd_getfd
            - open
            - close
            - dup
            - dup2
            - pipe
            - fcntl
            - poll
            - read
            - write
            - ioctl
            - chdir
            - umask
            - alarm
            - setitimer
            - getitimer
            - nanosleep
            - timer_create
            - timer_settime
            - timer_gettime
            - timer_delete
            - semget
            - semop
            - semctl
        args:
          type: object
          description: The arguments, as in a request of its own; in place of a number `$name` or `$name.field` may stand.
            Wrong ones are answered in this call's result.
          propertyNames:
            pattern: ^[^\u0000]*$
          additionalProperties: {$ref: '#/components/schemas/ArgumentValue'}
        as:
          type: string
          description: The name by which later calls can refer to this one.
          pattern: ^[A-Za-z_][A-Za-z0-9_]{0,31}$
      required: [task, call]
      additionalProperties: false
    BatchResult:
      type: object
      properties:
        results:
          type: array
          items:
            description: A Call, or a Problem with the call's name.
            type: object
            properties:
              as:
                type: string
          description: In the order of the calls.
        made:
          type: integer
          description: How many calls were tried.
        stopped:
          type: boolean
          description: '`stop_on_error` left some out.'
        seq:
          type: integer
          description: 'The kernel''s seq: the number of its last event.'
          minimum: 0
      required: [results, made, stopped, seq]
    Call:
      type: object
      properties:
        id:
          type: integer
          description: The call's number in its kernel.
          minimum: 1
        task:
          type: integer
          description: The task that made it.
          minimum: 1
        call:
          type: string
          description: Which call.
        state:
          type: string
          description: Where it stands.
          enum: [blocked, returned, failed, no_return, killed]
        value:
          type: integer
          description: What the call returned.
        errno: {$ref: '#/components/schemas/Errno'}
        detail:
          type: string
          description: 'For a failed call: the rule that refused it.'
        status: {$ref: '#/components/schemas/WaitStatus'}
        rusage: {$ref: '#/components/schemas/Rusage'}
        info: {$ref: '#/components/schemas/Siginfo'}
        old:
          description: 'sigaction: the previous handler; sigprocmask: the previous mask.'
          oneOf:
            - type: string
            - type: array
              items:
                type: string
        old_flags:
          type: array
          items:
            type: string
          description: 'sigaction: the previous flags.'
        old_mask:
          type: array
          items:
            type: string
          description: 'sigaction: the previous mask.'
        set:
          type: array
          items:
            type: string
          description: 'sigpending: the pending signals.'
        siginfo: {$ref: '#/components/schemas/Siginfo'}
        siginfos:
          type: array
          items: {$ref: '#/components/schemas/Siginfo'}
          description: PTRACE_PEEKSIGINFO.
        arg:
          description: 'prctl: the number that a PR_GET_ option tells.'
          type: integer
        name:
          description: 'prctl: what PR_GET_NAME tells.'
          type: string
        message:
          type: integer
          description: PTRACE_GETEVENTMSG.
        mask:
          type: array
          items:
            type: string
          description: PTRACE_GETSIGMASK.
        data:
          type: integer
          description: 'PTRACE_PEEKDATA: the word.'
        registers: {$ref: '#/components/schemas/Registers'}
        syscall_info:
          type: object
          properties:
            op:
              type: string
              enum: [none, entry, exit, seccomp]
            nr:
              type: integer
            rval:
              type: integer
            is_error:
              type: boolean
          description: PTRACE_GET_SYSCALL_INFO.
        fds:
          type: array
          items:
            type: integer
          description: 'pipe: reader and writer.'
          minItems: 2
          maxItems: 2
        tms_utime:
          type: integer
          description: 'times: clock ticks.'
        tms_stime:
          type: integer
        tms_cutime:
          type: integer
        tms_cstime:
          type: integer
        cur:
          description: 'getrlimit: the soft limit.'
          oneOf:
            - type: integer
            - type: string
              enum: [RLIM_INFINITY]
        max:
          description: 'getrlimit: the hard limit.'
          oneOf:
            - type: integer
            - type: string
              enum: [RLIM_INFINITY]
        remaining:
          type: object
          properties:
            tv_sec:
              type: integer
            tv_nsec:
              type: integer
          required: [tv_sec, tv_nsec]
          description: What is left of a timer or a sleep.
        timerid:
          type: integer
          description: timer_create.
        revents:
          type: array
          items:
            type: string
          description: 'poll: what is ready.'
        ruid:
          type: integer
          description: getresuid.
        euid:
          type: integer
          description: getresuid.
        suid:
          type: integer
          description: getresuid.
      required: [id, task, call, state]
      description: A system call that a task made.
    Attempt:
      type: object
      additionalProperties: false
      description: A student's attempt at an exercise.
      properties:
        exercise:
          type: string
          description: The exercise's id.
        version:
          type: integer
          description: The exercise's version.
        number:
          type: integer
          description: Its number among the attempts at the exercise.
        student:
          type: string
          description: Who makes it.
        seed:
          type: integer
          description: The seed of the exercise as this student has it.
        state:
          type: string
          enum: [open, over, submitted]
          description: Over means that its time is over and it was not submitted.
        created:
          type: string
          format: date-time
          description: When it began.
        deadline:
          type: string
          format: date-time
          description: When its time is over; not there when it may take as long as it likes.
        submitted:
          type: string
          format: date-time
          description: When it was submitted.
        kernel:
          type: object
          additionalProperties: false
          description: Its own kernel; not there when the exercise asks for answers alone.
          properties:
            id:
              type: string
              description: The kernel's name.
            url:
              type: string
              description: The kernel's path.
          required: [id, url]
        calls:
          type: integer
          description: How many calls and steps of the clock were made.
        answers_kept:
          type: boolean
          description: Are there answers?
        hints_taken:
          type: integer
          description: How many hints were taken.
        attempts_left:
          type: integer
          description: How many more the student may begin; not there when there is no limit.
        survives_restart:
          type: boolean
          description: Is it kept on disk, or in the service's memory alone?
        result:
          type: object
          additionalProperties: false
          description: The points of a submitted attempt, for those who may know all of them.
          properties:
            points:
              type: number
              description: Earned.
            max_points:
              type: number
              description: All there are.
          required: [points, max_points]
        counts:
          type: boolean
          description: In a list, is it the student's best?
        token:
          type: string
          description: What opens it; told once, when it begins.
      required: [exercise, version, number, student, seed, state, created, calls, answers_kept, hints_taken, survives_restart]
    AttemptAnswers:
      type: object
      additionalProperties: false
      properties:
        answers:
          type: object
          description: The answers by question, each as its kind wants it.
    AttemptBeginning:
      type: object
      additionalProperties: false
      properties:
        student:
          type: string
          minLength: 1
          maxLength: 200
          pattern: ^[^\x00-\x1f\x7f-\x9f]*$
          description: Who makes the attempt.
        seed:
          type: integer
          format: int64
          minimum: 0
          maximum: 9223372036854775807
          description: For an exercise that is made for each student; others keep their own.
      required: [student]
    AttemptHint:
      type: object
      additionalProperties: false
      properties:
        text:
          type: string
          description: The hint.
        price:
          type: number
          description: What it costs.
        taken:
          type: integer
          description: How many are taken now.
        left:
          type: integer
          description: How many there are still.
        price_of_all_taken:
          type: number
          description: What those cost together.
      required: [text, price, taken, left, price_of_all_taken]
    AttemptList:
      type: object
      additionalProperties: false
      properties:
        attempts:
          type: array
          items: {$ref: '#/components/schemas/Attempt'}
        next_cursor:
          type: string
          description: Present when there are more.
      required: [attempts]
    Certificate:
      type: object
      additionalProperties: false
      description: A submitted attempt, signed. The signature is over the document without `signature`, its members in this
        order, on one line without spaces.
      properties:
        format:
          type: string
          const: proclab-certificate-1
        exercise:
          type: object
          description: The exercise; `sha256` is over the bytes of its document.
        student:
          type: string
        seed:
          type: integer
        attempt:
          type: integer
        created:
          type: string
          format: date-time
        submitted:
          type: string
          format: date-time
        hints_taken:
          type: integer
        given:
          type: object
          description: What the kernel was before the student's first call, as an exercise's document says it.
        calls:
          type: array
          items:
            type: object
        answers:
          type: object
        events:
          type: object
          description: How many events there were, and the head of the SHA-256 chain over them.
        result:
          type: object
          description: The checks that students may see; the total when they are all.
        key:
          type: string
          description: The public key, in base64.
        signature:
          type: string
          description: Ed25519, in base64.
      required: [format, exercise, student, seed, attempt, created, submitted, hints_taken, given, events, result, key, signature]
    CertificateKey:
      type: object
      additionalProperties: false
      properties:
        algorithm:
          type: string
          const: Ed25519
        public_key:
          type: string
          description: The 32 bytes in base64.
        pem:
          type: string
          description: The same as OpenSSL reads it.
      required: [algorithm, public_key, pem]
    ChdirArguments:
      type: object
      additionalProperties: false
      properties:
        path:
          description: The directory.
          type: string
          maxLength: 4096
          pattern: ^[^\u0000]*$
      required: [path]
    ClockID:
      type: string
      enum: [CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_BOOTTIME]
    ClockStep:
      description: How far virtual time goes.
      oneOf:
        - type: object
          properties:
            seconds:
              type: number
              minimum: 0
              maximum: 1000000
          required: [seconds]
          additionalProperties: false
          title: Seconds
        - type: object
          properties:
            milliseconds:
              type: number
              minimum: 0
              maximum: 1000000000
          required: [milliseconds]
          additionalProperties: false
          title: Milliseconds
        - type: object
          properties:
            nanoseconds:
              type: integer
              minimum: 0
              maximum: 1000000000000000
          required: [nanoseconds]
          additionalProperties: false
          title: Nanoseconds
        - type: object
          properties:
            next_timer:
              type: boolean
              enum: [true]
              description: As far as the next timer; nowhere when none is set.
          required: [next_timer]
          additionalProperties: false
          title: To the next timer
    Clone3Arguments:
      type: object
      additionalProperties: false
      properties:
        flags:
          description: CLONE_ flags.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/CloneFlag'}
                  - {$ref: '#/components/schemas/Int64'}
            - {$ref: '#/components/schemas/Int64'}
          default: []
        exit_signal:
          description: The signal that the parent gets when the child dies.
          $ref: '#/components/schemas/Signal'
          default: 0
        set_tid:
          description: The numbers that the child gets, from the innermost namespace outwards.
          type: array
          maxItems: 1024
          items: {$ref: '#/components/schemas/Int32'}
        size:
          description: The size that the caller says the structure has.
          $ref: '#/components/schemas/Int64'
          default: 88
        stack:
          description: The child's stack.
          $ref: '#/components/schemas/Int64'
          default: 0
        stack_size:
          description: The size of the child's stack.
          $ref: '#/components/schemas/Int64'
          default: 0
        tail:
          description: A non-zero byte stands behind the part that the kernel knows.
          type: boolean
    CloneArguments:
      type: object
      additionalProperties: false
      properties:
        flags:
          description: CLONE_ flags.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/CloneFlag'}
                  - {$ref: '#/components/schemas/Int64'}
            - {$ref: '#/components/schemas/Int64'}
          default: []
        exit_signal:
          description: The signal that the parent gets when the child dies; 0 for none.
          $ref: '#/components/schemas/Signal'
          default: 0
    CloneFlag:
      type: string
      enum:
        - CLONE_NEWTIME
        - CLONE_VM
        - CLONE_FS
        - CLONE_FILES
        - CLONE_SIGHAND
        - CLONE_PIDFD
        - CLONE_PTRACE
        - CLONE_VFORK
        - CLONE_PARENT
        - CLONE_THREAD
        - CLONE_NEWNS
        - CLONE_SYSVSEM
        - CLONE_SETTLS
        - CLONE_PARENT_SETTID
        - CLONE_CHILD_CLEARTID
        - CLONE_DETACHED
        - CLONE_UNTRACED
        - CLONE_CHILD_SETTID
        - CLONE_NEWCGROUP
        - CLONE_NEWUTS
        - CLONE_NEWIPC
        - CLONE_NEWUSER
        - CLONE_NEWPID
        - CLONE_NEWNET
        - CLONE_IO
        - CLONE_CLEAR_SIGHAND
        - CLONE_INTO_CGROUP
    CloseArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
      required: [fd]
    Dup2Arguments:
      type: object
      additionalProperties: false
      properties:
        oldfd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
        newfd:
          description: The new number.
          $ref: '#/components/schemas/Int32'
      required: [oldfd, newfd]
    DupArguments:
      type: object
      additionalProperties: false
      properties:
        oldfd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
      required: [oldfd]
    Errno:
      type: string
      description: An error number's name.
      enum:
        - EPERM
        - ENOENT
        - ESRCH
        - EINTR
        - EIO
        - ENXIO
        - E2BIG
        - EBADF
        - ECHILD
        - EAGAIN
        - ENOMEM
        - EACCES
        - EFAULT
        - EBUSY
        - EEXIST
        - ENOTDIR
        - EISDIR
        - EINVAL
        - ENFILE
        - EMFILE
        - ENOTTY
        - EFBIG
        - ENOSPC
        - EPIPE
        - ERANGE
        - ENAMETOOLONG
        - ENOSYS
        - EIDRM
        - EOPNOTSUPP
    Event:
      type: object
      properties:
        seq:
          type: integer
          description: Ascending from 1, without gaps.
          minimum: 1
        time:
          type: integer
          description: Virtual nanoseconds since boot.
        type: {$ref: '#/components/schemas/EventType'}
        task:
          type: integer
          description: The task that it happened to or that did it; 0 for the kernel.
        book:
          type: string
          description: 'For a chore of the chapter on process termination: what the book calls it.'
        text:
          type: string
          description: 'With `text=true`: what happened, in one plain English sentence.'
        sig:
          type: string
          description: The signal.
        si_code:
          type: integer
        si_pid:
          type: integer
        si_status:
          type: integer
        action:
          type: string
          description: 'signal_deliver: what the signal does.'
          enum: [handler, ignore, terminate, core, stop, continue, unknown]
      required: [seq, time, type, task]
      additionalProperties: true
      description: One step that the kernel took. Besides the members named here each type has its own.
    EventPage:
      type: object
      properties:
        events:
          type: array
          items: {$ref: '#/components/schemas/Event'}
        next_after:
          type: integer
          description: Where the next page begins.
        first:
          type: integer
          description: The oldest event kept.
        seq:
          type: integer
          description: 'The kernel''s seq: the number of its last event.'
          minimum: 0
      required: [events, next_after, first, seq]
    EventType:
      type: string
      description: What an event tells.
      enum:
        - boot
        - sys_enter
        - sys_exit
        - sched_process_fork
        - wake_up_new_task
        - sched_process_exec
        - vfork_done
        - sched_switch
        - sched_wakeup
        - schedule
        - do_exit
        - exit_signals
        - del_timer_sync
        - acct_process
        - exit_code
        - exit_mm
        - exit_sem
        - exit_files
        - exit_fs
        - exit_namespace
        - disassociate_ctty
        - exit_notify
        - forget_original_parent
        - find_new_reaper
        - reparent
        - exit_state
        - sched_process_exit
        - do_notify_parent
        - do_notify_parent_cldstop
        - zap_pid_ns_processes
        - wait_task_zombie
        - wait_task_stopped
        - wait_task_continued
        - sched_process_wait
        - release_task
        - free_uid
        - unhash_process
        - ptrace_unlink
        - exit_sighand
        - put_task_struct
        - sched_process_free
        - signal_generate
        - signal_deliver
        - do_signal_stop
        - group_stop
        - group_continue
        - do_group_exit
        - de_thread
        - ptrace_link
        - ptrace_stop
        - ptrace_resume
        - ptrace_detach
        - exit_ptrace
        - setpgid
        - setsid
        - tty
        - kill_orphaned_pgrp
        - commit_creds
        - prctl
        - mm_release
        - file_open
        - file_close
        - file_release
        - pipe_wake
        - semop
        - sem_undo
        - sem_remove
        - timer_set
        - timer_expire
        - clock_advance
        - panic
    ExecveArguments:
      type: object
      additionalProperties: false
      properties:
        path:
          description: The program.
          type: string
          maxLength: 4096
          pattern: ^[^\u0000]*$
        argv:
          description: Its arguments; the path alone when not given.
          type: array
          maxItems: 1024
          items:
            type: string
            maxLength: 4096
            pattern: ^[^\u0000]*$
      required: [path]
    Exercise:
      type: object
      additionalProperties: false
      description: An exercise as a student reads it.
      properties:
        id:
          type: string
          description: The id.
        version:
          type: integer
          description: Goes up when points may change.
        title:
          type: string
          description: The title.
        kind: {$ref: '#/components/schemas/ExerciseKind'}
        level:
          type: integer
          description: 1 easy to 3 hard.
        points:
          type: number
          description: The points of all checks.
        steps:
          type: array
          description: The steps of the chapter that it is about.
          items: {$ref: '#/components/schemas/ExerciseStep'}
        text:
          type: string
          description: Markdown.
        kernel:
          type: object
          description: The kernel's `profile` and `init`.
        given:
          type: array
          description: The calls made before the student's.
          items:
            type: object
        broken:
          type: array
          description: The list to be mended.
          items:
            type: object
        asked:
          type: array
          description: The questions.
          items:
            type: object
            properties:
              id:
                type: string
              kind:
                type: string
              text:
                type: string
              choices:
                type: array
                items:
                  type: object
            required: [id, kind, text]
        checked:
          type: array
          description: The checks that students may see.
          items:
            type: object
            properties:
              title:
                type: string
              points:
                type: number
            required: [title, points]
        more_checks:
          type: boolean
          description: Are there checks that are not shown?
        hint_prices:
          type: array
          description: What each hint costs.
          items:
            type: number
        attempts:
          type: object
          additionalProperties: false
          description: How often and how long a student may try; what is not there has no limit.
          properties:
            limit:
              type: integer
            minutes:
              type: integer
      required: [id, version, title, kind, level, points, steps, text, kernel, asked, checked, more_checks, hint_prices, attempts]
    ExerciseKind:
      type: string
      enum: [drive, predict, explain, repair]
    ExerciseList:
      type: object
      additionalProperties: false
      properties:
        exercises:
          type: array
          items: {$ref: '#/components/schemas/ExerciseSummary'}
      required: [exercises]
    ExerciseStep:
      type: string
      enum:
        - exit
        - exit_signals
        - del_timer_sync
        - acct_process
        - exit_mm
        - exit_sem
        - exit_files
        - exit_fs
        - exit_namespace
        - exit_sighand
        - exit_code
        - exit_notify
        - zombie
        - schedule
        - wait4
        - release_task
        - free_uid
        - unhash_process
        - ptrace_unlink
        - put_task_struct
        - orphan
        - find_new_reaper
        - two_lists
        - init
    ExerciseSummary:
      type: object
      additionalProperties: false
      properties:
        id:
          type: string
          description: The id.
        version:
          type: integer
          description: Goes up when points may change.
        title:
          type: string
          description: The title.
        kind: {$ref: '#/components/schemas/ExerciseKind'}
        level:
          type: integer
          description: 1 easy to 3 hard.
        points:
          type: number
          description: The points of all checks.
        steps:
          type: array
          description: The steps of the chapter that it is about.
          items: {$ref: '#/components/schemas/ExerciseStep'}
      required: [id, version, title, kind, level, points, steps]
    ExerciseWithAttempt:
      type: object
      additionalProperties: false
      description: An exercise as one student has it, and how the attempt stands.
      properties:
        id:
          type: string
          description: The id.
        version:
          type: integer
          description: Goes up when points may change.
        title:
          type: string
          description: The title.
        kind: {$ref: '#/components/schemas/ExerciseKind'}
        level:
          type: integer
          description: 1 easy to 3 hard.
        points:
          type: number
          description: The points of all checks.
        steps:
          type: array
          description: The steps of the chapter that it is about.
          items: {$ref: '#/components/schemas/ExerciseStep'}
        text:
          type: string
          description: Markdown.
        kernel:
          type: object
          description: The kernel's `profile` and `init`.
        given:
          type: array
          description: The calls made before the student's.
          items:
            type: object
        broken:
          type: array
          description: The list to be mended.
          items:
            type: object
        asked:
          type: array
          description: The questions.
          items:
            type: object
            properties:
              id:
                type: string
              kind:
                type: string
              text:
                type: string
              choices:
                type: array
                items:
                  type: object
            required: [id, kind, text]
        checked:
          type: array
          description: The checks that students may see.
          items:
            type: object
            properties:
              title:
                type: string
              points:
                type: number
            required: [title, points]
        more_checks:
          type: boolean
          description: Are there checks that are not shown?
        hint_prices:
          type: array
          description: What each hint costs.
          items:
            type: number
        attempt: {$ref: '#/components/schemas/Attempt'}
      required: [id, version, title, kind, level, points, steps, text, kernel, asked, checked, more_checks, hint_prices, attempt]
    ExitArguments:
      type: object
      additionalProperties: false
      properties:
        status:
          description: The exit status; its low 8 bits count.
          $ref: '#/components/schemas/Int32'
          default: 0
    ExitGroupArguments:
      type: object
      additionalProperties: false
      properties:
        status:
          description: The exit status; its low 8 bits count.
          $ref: '#/components/schemas/Int32'
          default: 0
    FcntlArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
        cmd:
          description: What to do.
          oneOf:
            - {$ref: '#/components/schemas/FcntlCommand'}
            - {$ref: '#/components/schemas/Int32'}
        arg:
          description: Its argument.
          $ref: '#/components/schemas/Int64'
          default: 0
      required: [fd, cmd]
    FcntlCommand:
      type: string
      enum: [F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC]
    GetitimerArguments:
      type: object
      additionalProperties: false
      properties:
        which:
          description: The timer.
          oneOf:
            - {$ref: '#/components/schemas/IntervalTimer'}
            - {$ref: '#/components/schemas/Int32'}
          default: ITIMER_REAL
    GetpgidArguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: The process; 0 for the caller.
          $ref: '#/components/schemas/Int32'
      required: [pid]
    GetpriorityArguments:
      type: object
      additionalProperties: false
      properties:
        which:
          description: Process, group or user.
          oneOf:
            - {$ref: '#/components/schemas/PriorityWhich'}
            - {$ref: '#/components/schemas/Int32'}
        who:
          description: Its number; 0 for the caller's.
          $ref: '#/components/schemas/Int32'
          default: 0
      required: [which]
    GetrlimitArguments:
      type: object
      additionalProperties: false
      properties:
        resource:
          description: The resource.
          oneOf:
            - {$ref: '#/components/schemas/Resource'}
            - {$ref: '#/components/schemas/Int32'}
      required: [resource]
    GetrusageArguments:
      type: object
      additionalProperties: false
      properties:
        who:
          description: Whose usage.
          oneOf:
            - {$ref: '#/components/schemas/RusageWho'}
            - {$ref: '#/components/schemas/Int32'}
          default: RUSAGE_SELF
    GetsidArguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: The process; 0 for the caller.
          $ref: '#/components/schemas/Int32'
      required: [pid]
    Handler:
      type: string
      enum: [SIG_DFL, SIG_IGN, handler]
    IDType:
      type: string
      enum: [P_ALL, P_PID, P_PGID, P_PIDFD]
    Int32:
      type: integer
      description: A number that fits a C int.
      format: int32
      minimum: -2147483648
      maximum: 2147483647
    Int64:
      type: integer
      description: A number that fits a C long.
      format: int64
      minimum: -9223372036854775808
      maximum: 9223372036854775807
    IntervalTimer:
      type: string
      enum: [ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF]
    IoctlArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
        request:
          description: What to do.
          oneOf:
            - {$ref: '#/components/schemas/IoctlRequest'}
            - {$ref: '#/components/schemas/Int32'}
        arg:
          description: Its argument.
          $ref: '#/components/schemas/Int64'
          default: 0
      required: [fd, request]
    IoctlRequest:
      type: string
      enum: [TIOCSCTTY, TIOCGPGRP, TIOCSPGRP, TIOCNOTTY, TIOCGSID]
    KcmpArguments:
      type: object
      additionalProperties: false
      properties:
        pid1:
          description: One task.
          $ref: '#/components/schemas/Int32'
        pid2:
          description: The other.
          $ref: '#/components/schemas/Int32'
        type:
          description: Which object.
          oneOf:
            - {$ref: '#/components/schemas/KcmpType'}
            - {$ref: '#/components/schemas/Int32'}
        idx1:
          description: 'For KCMP_FILE: the first task''s descriptor.'
          $ref: '#/components/schemas/Int64'
          default: 0
        idx2:
          description: 'For KCMP_FILE: the second task''s descriptor.'
          $ref: '#/components/schemas/Int64'
          default: 0
      required: [pid1, pid2, type]
    KcmpType:
      type: string
      enum: [KCMP_FILE, KCMP_VM, KCMP_FILES, KCMP_FS, KCMP_SIGHAND, KCMP_IO, KCMP_SYSVSEM]
    Kernel:
      type: object
      properties:
        id:
          type: string
          description: Its name in URLs.
        init:
          type: string
          description: '`auto`: PID 1 reaps what it adopts. `manual`: it reaps only when told to.'
          enum: [auto, manual]
        profile:
          type: string
          description: Today's kernel, or that of the book.
          enum: ['6', 2.6.0]
        seq:
          type: integer
          description: 'The kernel''s seq: the number of its last event.'
          minimum: 0
        time:
          type: integer
          description: Virtual nanoseconds since boot.
        tasks:
          type: integer
          description: Tasks, zombies included.
        zombies:
          type: integer
          description: Zombies.
        panic:
          type: [string, 'null']
          description: Linux's panic message, once init has died.
        last_pid:
          type: integer
          description: The last number given out.
        calls:
          type: integer
          description: Calls made.
        first_event:
          type: integer
          description: The oldest event kept.
        first_moment:
          type: integer
          description: The first moment that can be looked at with `at`.
        from:
          type: object
          description: 'Of a kernel that went on from another''s past: where.'
          properties:
            kernel:
              type: string
              description: The other kernel.
            seq:
              type: integer
              description: The last event that both have.
          required: [kernel, seq]
        next_timer:
          type: [integer, 'null']
          description: Virtual nanoseconds until the next timer fires.
        limits:
          type: object
          properties:
            pid_max:
              type: integer
              description: Numbers below it are given out.
            tasks:
              type: integer
              description: Live tasks; fork answers EAGAIN beyond it.
            events:
              type: integer
              description: Events kept.
            calls:
              type: integer
              description: Finished calls kept.
            ptrace_scope:
              type: integer
              description: Yama's ptrace_scope.
            sigpending:
              type: integer
              description: RLIMIT_SIGPENDING of the first process.
            core:
              type: integer
              description: RLIMIT_CORE of the first process; 0 dumps none.
      required: [id, init, profile, seq, time, tasks, zombies, panic, limits]
      description: A simulated kernel.
    KernelCreation:
      anyOf:
        - title: A kernel that boots
          type: object
          properties:
            name:
              type: string
              description: The kernel's name in URLs.
              pattern: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
            init:
              type: string
              description: '`auto`: PID 1 reaps what it adopts. `manual`: it reaps only when told to.'
              enum: [auto, manual]
              default: auto
            profile:
              type: string
              description: Today's kernel, or that of the book.
              enum: ['6', 2.6.0]
              default: '6'
            limits:
              type: object
              properties:
                pid_max:
                  type: integer
                  description: Numbers below it are given out.
                  minimum: 301
                  maximum: 4194304
                tasks:
                  type: integer
                  description: Live tasks; fork answers EAGAIN beyond it.
                  minimum: 1
                  maximum: 32768
                events:
                  type: integer
                  description: Events kept.
                  minimum: 1
                  maximum: 262144
                calls:
                  type: integer
                  description: Finished calls kept.
                  minimum: 1024
                  maximum: 65536
                ptrace_scope:
                  type: integer
                  description: Yama's ptrace_scope.
                  minimum: 0
                  maximum: 3
                sigpending:
                  type: integer
                  description: RLIMIT_SIGPENDING of the first process.
                  minimum: 0
                  maximum: 9223372036854775807
                core:
                  type: integer
                  description: RLIMIT_CORE of the first process; 0 dumps none.
                  minimum: 0
                  maximum: 9223372036854775807
              additionalProperties: false
              description: How much this kernel may hold.
          additionalProperties: false
        - title: A kernel that goes on
          type: object
          properties:
            name:
              type: string
              description: The kernel's name in URLs.
              pattern: ^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$
            from:
              type: object
              description: Go on from a moment of another kernel's past, at the end of the call that recorded that event. The new
                kernel is as that one was, so `init`, `profile` and `limits` are left out.
              properties:
                kernel:
                  type: string
                  description: The other kernel.
                seq:
                  type: integer
                  description: The number of an event; without it, as it is.
                  minimum: 0
                  maximum: 9223372036854775807
              required: [kernel]
              additionalProperties: false
          required: [from]
          additionalProperties: false
    KillArguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: Above 0 a process, 0 the caller's group, -1 all but init and the caller, else that group.
          $ref: '#/components/schemas/Int32'
        sig:
          description: The signal; 0 only checks.
          $ref: '#/components/schemas/Signal'
      required: [pid, sig]
    Limit:
      description: A resource limit; -1 is RLIM_INFINITY.
      oneOf:
        - type: string
          enum: [RLIM_INFINITY]
        - type: integer
          minimum: -1
          maximum: 9223372036854775807
    MaskChange:
      type: string
      enum: [SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK]
    NanosleepArguments:
      type: object
      additionalProperties: false
      properties:
        tv_sec:
          description: Seconds.
          $ref: '#/components/schemas/Int64'
          default: 0
        tv_nsec:
          description: Nanoseconds.
          $ref: '#/components/schemas/Int64'
          default: 0
    NiceArguments:
      type: object
      additionalProperties: false
      properties:
        inc:
          description: What is added.
          $ref: '#/components/schemas/Int32'
      required: [inc]
    NoArguments:
      type: object
      additionalProperties: false
      description: The call takes no arguments.
    Object:
      type: object
      description: A shared, counted object.
      properties:
        type:
          type: string
          description: The C structure's name.
        id:
          type: integer
        count:
          type: integer
          description: How many references it has.
        holders:
          type: array
          items:
            type: integer
          description: The tasks that hold it.
        note:
          type: string
          description: What it is.
      required: [type, id, count, holders, note]
    OpenArguments:
      type: object
      additionalProperties: false
      properties:
        path:
          description: The file.
          type: string
          maxLength: 4096
          pattern: ^[^\u0000]*$
        flags:
          description: O_ flags.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/OpenFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
      required: [path]
    OpenFlag:
      type: string
      enum:
        - O_RDONLY
        - O_WRONLY
        - O_RDWR
        - O_CREAT
        - O_EXCL
        - O_NOCTTY
        - O_TRUNC
        - O_APPEND
        - O_NONBLOCK
        - O_DIRECTORY
        - O_CLOEXEC
        - PIDFD_NONBLOCK
        - PIDFD_THREAD
        - SFD_NONBLOCK
        - SFD_CLOEXEC
    Patch:
      type: array
      description: A JSON Patch, RFC 6902.
      items:
        type: object
        properties:
          op:
            type: string
            enum: [add, remove, replace]
          path:
            type: string
            description: A JSON pointer.
          value:
            description: What comes there; not for `remove`.
        required: [op, path]
    PeekSiginfoFlag:
      type: string
      enum: [PTRACE_PEEKSIGINFO_SHARED]
    PidfdGetfdArguments:
      type: object
      additionalProperties: false
      properties:
        pidfd:
          description: The process's descriptor.
          $ref: '#/components/schemas/Int32'
        targetfd:
          description: The descriptor in that process.
          $ref: '#/components/schemas/Int32'
        flags:
          description: Must be 0.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/OpenFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
      required: [pidfd, targetfd]
    PidfdOpenArguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: The process.
          $ref: '#/components/schemas/Int32'
        flags:
          description: PIDFD_NONBLOCK, PIDFD_THREAD.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/OpenFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
      required: [pid]
    PidfdSendSignalArguments:
      type: object
      additionalProperties: false
      properties:
        pidfd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
        sig:
          description: The signal; 0 only checks.
          $ref: '#/components/schemas/Signal'
        flags:
          description: Whom exactly.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/PidfdSignalFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
      required: [pidfd, sig]
    PidfdSignalFlag:
      type: string
      enum: [PIDFD_SIGNAL_THREAD, PIDFD_SIGNAL_THREAD_GROUP, PIDFD_SIGNAL_PROCESS_GROUP]
    PollArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
      required: [fd]
    PrctlArguments:
      oneOf:
        - title: Set the name
          type: object
          additionalProperties: false
          required: [option]
          properties:
            option:
              description: Which attribute.
              enum: [PR_SET_NAME, 15]
            arg:
              description: The task's new name; Linux keeps 15 bytes.
              oneOf:
                - {$ref: '#/components/schemas/Int64'}
                - type: string
                  maxLength: 64
                  pattern: ^[^\u0000]*$
              default: 0
        - title: Any other option
          type: object
          additionalProperties: false
          required: [option]
          properties:
            option:
              description: Which attribute.
              oneOf:
                - type: string
                  enum: [PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_DUMPABLE, PR_GET_NAME, PR_SET_CHILD_SUBREAPER,
                    PR_GET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS, PR_GET_NO_NEW_PRIVS, PR_SET_PTRACER]
                - type: integer
                  minimum: -2147483648
                  maximum: 14
                - type: integer
                  minimum: 16
                  maximum: 2147483647
            arg:
              description: The value; for PR_SET_PDEATHSIG a signal.
              oneOf:
                - {$ref: '#/components/schemas/Int64'}
                - {$ref: '#/components/schemas/SignalName'}
              default: 0
    PriorityWhich:
      type: string
      enum: [PRIO_PROCESS, PRIO_PGRP, PRIO_USER]
    Problem:
      type: object
      properties:
        type:
          type: string
          description: A place in /docs.
          format: uri-reference
        title:
          type: string
          description: The kind of problem.
        status:
          type: integer
          description: The HTTP status.
          minimum: 400
          maximum: 599
        detail:
          type: string
          description: What is wrong here, and what would be right.
        errno: {$ref: '#/components/schemas/Errno'}
        state:
          type: string
          description: '`failed`, or the state letter of a task that cannot make a call.'
        id:
          type: integer
          description: The call.
        task:
          type: integer
          description: The task.
        call:
          type: string
          description: Which call.
        field:
          type: string
          description: 'What is at fault: a JSON pointer, /query/NAME, or a header.'
        first:
          type: integer
          description: 'For a moment that is forgotten: the first that can be had.'
        last:
          type: integer
          description: 'For a moment that is forgotten: the last that can be had.'
        errors:
          type: array
          items:
            type: object
            properties:
              pointer:
                type: string
                description: A JSON pointer into the body, or /query/NAME.
              detail:
                type: string
            required: [pointer, detail]
      required: [type, title, status, detail]
      description: An error, RFC 9457. `type` is one of `x-problem-types`, a place in /docs.
      x-problem-types:
        argument: 422. An argument in the body is not acceptable; `field` is a JSON pointer to it, `detail` says what would
          be right.
        query: 422. A parameter behind the `?` is unknown, given twice, or out of range.
        header: 400. A header is malformed.
        json: 400 when the body is not JSON, 422 when it is nested too deep or has too many values.
        media-type: 415. The body has another media type than the path takes, `application/json` but for imports.
        strace: 422. The log cannot be imported; `detail` names the line and what is wrong with it.
        accept: 406. The path has none of the media types that the client accepts.
        path: 404. Nothing has this path.
        kernel: 404. No kernel has this name.
        task: 404. No task has this number, or no longer.
        call: 404. There is no such call, or it was forgotten.
        proc: 404. There is no such file in /proc.
        method: 405. The path does not know this method; `Allow` has those it knows.
        errno: '409. The simulated kernel refused the call: `errno` is the error, `detail` the rule of Linux that refused
          it.'
        state: '409. The task cannot make a call now: `state` is its state letter.'
        panic: 409. Init has died and the kernel with it; `detail` is its message.
        name-taken: 409. Another kernel has this name.
        idempotency-running: 409. The first request with this Idempotency-Key has not been answered yet.
        idempotency-mismatch: 422. The Idempotency-Key belongs to another request.
        precondition: 412. If-Match does not name the kernel as it is.
        deleted: 410. The kernel was deleted while the request waited.
        forgotten: 410. The kernel's history does not go back to that moment; `first` and `last` can be had.
        exercise: 404. No exercise has this id.
        attempt: 404. No attempt at the exercise has this number.
        token: '401: the token of the attempt is needed. 403: the token is good for something else.'
        attempt-closed: 403. The attempt was submitted, or its time is over.
        attempt-full: 403. The attempt has as many calls, bytes or events as it may.
        attempt-limit: 403. The student has had as many attempts at the exercise as there are.
        attempt-open: 409. There is no report and no certificate before the attempt is submitted.
        attempt-broken: 500. The exercise's generator or the attempt's journal is at fault.
        hints: 409. All hints were taken.
        unsaved: 507. What happens cannot be written to disk, so nothing more is taken.
        origin: 403. A page of an origin that is not allowed wants to change something.
        quota: 503 or 507. A limit of the service is reached; /v1/limits tells them.
        shutdown: 503. The service is going down.
        request: 'Any status. The server refused the request before it was looked at: a bad request line, a wrong host,
          a missing token, a body that is too long.'
    PtraceArguments:
      type: object
      additionalProperties: false
      properties:
        request:
          description: What to do.
          oneOf:
            - {$ref: '#/components/schemas/PtraceRequest'}
            - {$ref: '#/components/schemas/Int32'}
        pid:
          description: The tracee's number.
          $ref: '#/components/schemas/Int32'
          default: 0
        options:
          description: For SETOPTIONS and SEIZE.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/PtraceOption'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
        sig:
          description: The signal that the tracee gets as it goes on; 0 for none.
          $ref: '#/components/schemas/Signal'
          default: 0
        addr:
          description: 'For PEEKDATA and POKEDATA: the word''s address, 0 to 15.'
          $ref: '#/components/schemas/Int64'
          default: 0
        data:
          description: 'For POKEDATA: the word.'
          $ref: '#/components/schemas/Int64'
          default: 0
        mask:
          description: For SETSIGMASK.
          $ref: '#/components/schemas/SignalSet'
          default: []
        size:
          description: 'For GETSIGMASK and SETSIGMASK: the set''s size in bytes.'
          $ref: '#/components/schemas/Int64'
          default: 8
        siginfo:
          description: For SETSIGINFO.
          $ref: '#/components/schemas/SiginfoArgument'
        'off':
          description: 'For PEEKSIGINFO: where to begin.'
          $ref: '#/components/schemas/Int64'
          default: 0
        flags:
          description: For PEEKSIGINFO.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/PeekSiginfoFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
        nr:
          description: 'For PEEKSIGINFO: how many.'
          $ref: '#/components/schemas/Int64'
          default: 0
        registers:
          description: For SETREGS.
          $ref: '#/components/schemas/RegistersArgument'
      required: [request]
    PtraceOption:
      type: string
      enum: [PTRACE_O_TRACESYSGOOD, PTRACE_O_TRACEFORK, PTRACE_O_TRACEVFORK, PTRACE_O_TRACECLONE, PTRACE_O_TRACEEXEC, PTRACE_O_TRACEVFORKDONE,
        PTRACE_O_TRACEEXIT, PTRACE_O_TRACESECCOMP, PTRACE_O_EXITKILL, PTRACE_O_SUSPEND_SECCOMP]
    PtraceRequest:
      type: string
      enum:
        - PTRACE_TRACEME
        - PTRACE_PEEKTEXT
        - PTRACE_PEEKDATA
        - PTRACE_POKETEXT
        - PTRACE_POKEDATA
        - PTRACE_CONT
        - PTRACE_KILL
        - PTRACE_SINGLESTEP
        - PTRACE_GETREGS
        - PTRACE_SETREGS
        - PTRACE_ATTACH
        - PTRACE_DETACH
        - PTRACE_SYSCALL
        - PTRACE_SYSEMU
        - PTRACE_SYSEMU_SINGLESTEP
        - PTRACE_SETOPTIONS
        - PTRACE_GETEVENTMSG
        - PTRACE_GETSIGINFO
        - PTRACE_SETSIGINFO
        - PTRACE_SEIZE
        - PTRACE_INTERRUPT
        - PTRACE_LISTEN
        - PTRACE_PEEKSIGINFO
        - PTRACE_GETSIGMASK
        - PTRACE_SETSIGMASK
        - PTRACE_GET_SYSCALL_INFO
    ReadArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
        count:
          description: How many bytes; they are counted, not kept.
          $ref: '#/components/schemas/Int64'
      required: [fd, count]
    Reference:
      type: string
      description: 'An earlier result of the batch: `$name` is its value, `$name.field` another number.'
      pattern: ^\$[A-Za-z0-9_]+(\.[a-z0-9_]+)?$
    Registers:
      type: object
      properties:
        orig_rax:
          type: integer
        rax:
          type: integer
        rip:
          type: integer
        rsp:
          type: integer
        rdi:
          type: integer
        rsi:
          type: integer
      description: The modelled registers.
    RegistersArgument:
      type: object
      properties:
        orig_rax:
          $ref: '#/components/schemas/Int64'
          default: -1
        rax:
          $ref: '#/components/schemas/Int64'
          default: 0
        rip:
          $ref: '#/components/schemas/Int64'
          default: 0
        rsp:
          $ref: '#/components/schemas/Int64'
          default: 0
        rdi:
          $ref: '#/components/schemas/Int64'
          default: 0
        rsi:
          $ref: '#/components/schemas/Int64'
          default: 0
      additionalProperties: false
      description: The modelled registers; those left out are set to their defaults.
    Resource:
      type: string
      enum:
        - RLIMIT_CPU
        - RLIMIT_FSIZE
        - RLIMIT_DATA
        - RLIMIT_STACK
        - RLIMIT_CORE
        - RLIMIT_RSS
        - RLIMIT_NPROC
        - RLIMIT_NOFILE
        - RLIMIT_MEMLOCK
        - RLIMIT_AS
        - RLIMIT_LOCKS
        - RLIMIT_SIGPENDING
        - RLIMIT_MSGQUEUE
        - RLIMIT_NICE
        - RLIMIT_RTPRIO
        - RLIMIT_RTTIME
    RtSigqueueinfoArguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: The process.
          $ref: '#/components/schemas/Int32'
        sig:
          description: The signal; 0 only checks.
          $ref: '#/components/schemas/Signal'
        value:
          description: The value that comes with the signal.
          $ref: '#/components/schemas/Int64'
          default: 0
        si_code:
          description: The si_code; below 0 for a process.
          $ref: '#/components/schemas/Int32'
          default: -1
      required: [pid, sig]
    RtTgsigqueueinfoArguments:
      type: object
      additionalProperties: false
      properties:
        tgid:
          description: The thread group.
          $ref: '#/components/schemas/Int32'
        tid:
          description: The thread.
          $ref: '#/components/schemas/Int32'
        sig:
          description: The signal; 0 only checks.
          $ref: '#/components/schemas/Signal'
        value:
          description: The value that comes with the signal.
          $ref: '#/components/schemas/Int64'
          default: 0
        si_code:
          description: The si_code; below 0 for a process.
          $ref: '#/components/schemas/Int32'
          default: -1
      required: [tgid, tid, sig]
    Rusage:
      type: object
      properties:
        utime:
          type: integer
          description: Nanoseconds in user mode.
        stime:
          type: integer
          description: Nanoseconds in the kernel.
        minflt:
          type: integer
          description: Page faults.
        nvcsw:
          type: integer
          description: Voluntary switches.
        nivcsw:
          type: integer
          description: Involuntary switches.
      required: [utime, stime, minflt, nvcsw, nivcsw]
      description: '`struct rusage`, as far as the model has it.'
    RusageWho:
      type: string
      enum: [RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD]
    SemaphoreFlag:
      type: string
      enum: [IPC_CREAT, IPC_EXCL, IPC_NOWAIT, SEM_UNDO]
    SemaphoreOperation:
      type: object
      properties:
        num:
          $ref: '#/components/schemas/Int32'
          default: 0
          description: The semaphore's index in its set.
        op:
          $ref: '#/components/schemas/Int32'
          description: 'What is added: negative waits for as much, 0 waits for zero.'
        flags:
          description: SEM_UNDO, IPC_NOWAIT.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/SemaphoreFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
      required: [op]
      additionalProperties: false
      description: '`struct sembuf`.'
    SemctlArguments:
      type: object
      additionalProperties: false
      properties:
        semid:
          description: The semaphore set.
          $ref: '#/components/schemas/Int32'
        num:
          description: The semaphore's index in the set.
          $ref: '#/components/schemas/Int32'
          default: 0
        cmd:
          description: What to do.
          oneOf:
            - {$ref: '#/components/schemas/SemctlCommand'}
            - {$ref: '#/components/schemas/Int32'}
        val:
          description: 'For SETVAL: the value.'
          $ref: '#/components/schemas/Int32'
          default: 0
      required: [semid, cmd]
    SemctlCommand:
      type: string
      enum: [IPC_RMID, GETPID, GETVAL, GETNCNT, GETZCNT, SETVAL]
    SemgetArguments:
      type: object
      additionalProperties: false
      properties:
        key:
          description: The key; 0 is IPC_PRIVATE.
          $ref: '#/components/schemas/Int32'
          default: 0
        nsems:
          description: How many semaphores.
          $ref: '#/components/schemas/Int32'
        semflg:
          description: IPC_CREAT, IPC_EXCL, and mode bits; its maker may read and change it when left out.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/SemaphoreFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: 384
      required: [nsems]
    SemopArguments:
      type: object
      additionalProperties: false
      properties:
        semid:
          description: The semaphore set.
          $ref: '#/components/schemas/Int32'
        num:
          description: The semaphore's index in the set.
          $ref: '#/components/schemas/Int32'
          default: 0
        op:
          description: 'What is added: negative waits for as much, 0 waits for zero.'
          $ref: '#/components/schemas/Int32'
        flags:
          description: SEM_UNDO, IPC_NOWAIT.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/SemaphoreFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
        sops:
          description: Several operations, done together or not at all.
          type: array
          maxItems: 1024
          items: {$ref: '#/components/schemas/SemaphoreOperation'}
      required: [semid]
      anyOf:
        - required: [op]
        - required: [sops]
    SetitimerArguments:
      type: object
      additionalProperties: false
      properties:
        which:
          description: The timer.
          oneOf:
            - {$ref: '#/components/schemas/IntervalTimer'}
            - {$ref: '#/components/schemas/Int32'}
          default: ITIMER_REAL
        tv_sec:
          description: Seconds.
          $ref: '#/components/schemas/Int64'
          default: 0
        tv_usec:
          description: Microseconds.
          $ref: '#/components/schemas/Int64'
          default: 0
    SetnsArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: A pidfd.
          $ref: '#/components/schemas/Int32'
        nstype:
          description: Which namespaces.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/CloneFlag'}
                  - {$ref: '#/components/schemas/Int64'}
            - {$ref: '#/components/schemas/Int64'}
          default: []
      required: [fd]
    SetpgidArguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: The process; 0 for the caller.
          $ref: '#/components/schemas/Int32'
        pgid:
          description: The group; 0 for the process's own number.
          $ref: '#/components/schemas/Int32'
      required: [pid, pgid]
    SetpriorityArguments:
      type: object
      additionalProperties: false
      properties:
        which:
          description: Process, group or user.
          oneOf:
            - {$ref: '#/components/schemas/PriorityWhich'}
            - {$ref: '#/components/schemas/Int32'}
        who:
          description: Its number; 0 for the caller's.
          $ref: '#/components/schemas/Int32'
          default: 0
        prio:
          description: The nice value.
          $ref: '#/components/schemas/Int32'
      required: [which, prio]
    SetresuidArguments:
      type: object
      additionalProperties: false
      properties:
        ruid:
          description: The real user; -1 leaves it.
          $ref: '#/components/schemas/Int32'
        euid:
          description: The effective user; -1 leaves it.
          $ref: '#/components/schemas/Int32'
        suid:
          description: The saved user; -1 leaves it.
          $ref: '#/components/schemas/Int32'
      required: [ruid, euid, suid]
    SetrlimitArguments:
      type: object
      additionalProperties: false
      properties:
        resource:
          description: The resource.
          oneOf:
            - {$ref: '#/components/schemas/Resource'}
            - {$ref: '#/components/schemas/Int32'}
        cur:
          description: The soft limit.
          $ref: '#/components/schemas/Limit'
        max:
          description: The hard limit.
          $ref: '#/components/schemas/Limit'
      required: [resource, cur, max]
    SigactionArguments:
      type: object
      additionalProperties: false
      properties:
        sig:
          description: The signal.
          $ref: '#/components/schemas/Signal'
        handler:
          description: SIG_DFL, SIG_IGN or handler; when not given, the call only tells.
          oneOf:
            - {$ref: '#/components/schemas/Handler'}
            - type: integer
              enum: [0, 1, 2]
            - type: 'null'
        flags:
          description: SA_ flags.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/SigactionFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
        mask:
          description: Blocked besides while the handler runs.
          $ref: '#/components/schemas/SignalSet'
          default: []
      required: [sig]
    SigactionFlag:
      type: string
      enum: [SA_NOCLDSTOP, SA_NOCLDWAIT, SA_SIGINFO, SA_ONSTACK, SA_RESTART, SA_NODEFER, SA_RESETHAND]
    Siginfo:
      type: object
      properties:
        si_signo:
          type: string
          description: The signal's name.
        si_code:
          type: integer
          description: Where it comes from.
        si_pid:
          type: integer
          description: Who sent it, as the receiver sees it.
        si_status:
          type: integer
          description: The exit code or signal.
        si_uid:
          type: integer
          description: The sender's real user.
        si_value:
          type: integer
          description: The value of a queued signal.
      required: [si_signo, si_code, si_pid, si_status, si_uid]
      description: '`siginfo_t`.'
    SiginfoArgument:
      type: object
      properties:
        si_signo: {$ref: '#/components/schemas/Signal'}
        si_code:
          $ref: '#/components/schemas/Int32'
          default: 0
        si_pid:
          $ref: '#/components/schemas/Int32'
          default: 0
        si_uid:
          $ref: '#/components/schemas/Int32'
          default: 0
        si_status:
          $ref: '#/components/schemas/Int32'
          default: 0
        si_value:
          $ref: '#/components/schemas/Int64'
          default: 0
      required: [si_signo]
      additionalProperties: false
      description: The parts of `siginfo_t` that the model has.
    Signal:
      description: 'A signal: its name, or any number, which the kernel judges.'
      oneOf:
        - {$ref: '#/components/schemas/SignalName'}
        - {$ref: '#/components/schemas/Int32'}
    SignalName:
      type: string
      description: A signal's name.
      enum:
        - SIGHUP
        - SIGINT
        - SIGQUIT
        - SIGILL
        - SIGTRAP
        - SIGABRT
        - SIGBUS
        - SIGFPE
        - SIGKILL
        - SIGUSR1
        - SIGSEGV
        - SIGUSR2
        - SIGPIPE
        - SIGALRM
        - SIGTERM
        - SIGSTKFLT
        - SIGCHLD
        - SIGCONT
        - SIGSTOP
        - SIGTSTP
        - SIGTTIN
        - SIGTTOU
        - SIGURG
        - SIGXCPU
        - SIGXFSZ
        - SIGVTALRM
        - SIGPROF
        - SIGWINCH
        - SIGIO
        - SIGPWR
        - SIGSYS
        - SIGRTMIN
        - SIGRTMIN+1
        - SIGRTMIN+2
        - SIGRTMIN+3
        - SIGRTMIN+4
        - SIGRTMIN+5
        - SIGRTMIN+6
        - SIGRTMIN+7
        - SIGRTMIN+8
        - SIGRTMIN+9
        - SIGRTMIN+10
        - SIGRTMIN+11
        - SIGRTMIN+12
        - SIGRTMIN+13
        - SIGRTMIN+14
        - SIGRTMIN+15
        - SIGRTMIN+16
        - SIGRTMIN+17
        - SIGRTMIN+18
        - SIGRTMIN+19
        - SIGRTMIN+20
        - SIGRTMIN+21
        - SIGRTMIN+22
        - SIGRTMIN+23
        - SIGRTMIN+24
        - SIGRTMIN+25
        - SIGRTMIN+26
        - SIGRTMIN+27
        - SIGRTMIN+28
        - SIGRTMIN+29
        - SIGRTMIN+30
        - SIGRTMIN+31
        - SIGRTMAX
        - SIGRTMIN+0
        - SIGRTMIN+32
        - SIGRTMAX-0
        - SIGRTMAX-1
        - SIGRTMAX-2
        - SIGRTMAX-3
        - SIGRTMAX-4
        - SIGRTMAX-5
        - SIGRTMAX-6
        - SIGRTMAX-7
        - SIGRTMAX-8
        - SIGRTMAX-9
        - SIGRTMAX-10
        - SIGRTMAX-11
        - SIGRTMAX-12
        - SIGRTMAX-13
        - SIGRTMAX-14
        - SIGRTMAX-15
        - SIGRTMAX-16
        - SIGRTMAX-17
        - SIGRTMAX-18
        - SIGRTMAX-19
        - SIGRTMAX-20
        - SIGRTMAX-21
        - SIGRTMAX-22
        - SIGRTMAX-23
        - SIGRTMAX-24
        - SIGRTMAX-25
        - SIGRTMAX-26
        - SIGRTMAX-27
        - SIGRTMAX-28
        - SIGRTMAX-29
        - SIGRTMAX-30
        - SIGRTMAX-31
        - SIGRTMAX-32
        - SIGIOT
        - SIGCLD
        - SIGPOLL
    SignalSet:
      type: array
      items:
        oneOf:
          - {$ref: '#/components/schemas/SignalName'}
          - type: integer
            minimum: 1
            maximum: 64
      description: A set of signals.
    SignalfdArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: -1 for a new one.
          $ref: '#/components/schemas/Int32'
          default: -1
        mask:
          description: The signal set.
          $ref: '#/components/schemas/SignalSet'
        flags:
          description: SFD_ flags.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/OpenFlag'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
      required: [mask]
    SigprocmaskArguments:
      type: object
      additionalProperties: false
      properties:
        how:
          description: How the set changes the mask.
          oneOf:
            - {$ref: '#/components/schemas/MaskChange'}
            - {$ref: '#/components/schemas/Int32'}
          default: SIG_BLOCK
        set:
          description: The set; when not given, the call only tells.
          oneOf:
            - {$ref: '#/components/schemas/SignalSet'}
            - type: 'null'
    SigqueueArguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: The process.
          $ref: '#/components/schemas/Int32'
        sig:
          description: The signal; 0 only checks.
          $ref: '#/components/schemas/Signal'
        value:
          description: The value that comes with the signal.
          $ref: '#/components/schemas/Int64'
          default: 0
      required: [pid, sig]
    SigsuspendArguments:
      type: object
      additionalProperties: false
      properties:
        mask:
          description: The signal set.
          $ref: '#/components/schemas/SignalSet'
      required: [mask]
    SigtimedwaitArguments:
      type: object
      additionalProperties: false
      properties:
        set:
          description: The signals to wait for.
          $ref: '#/components/schemas/SignalSet'
        timeout_ms:
          description: Milliseconds of virtual time; null waits for ever.
          oneOf:
            - {$ref: '#/components/schemas/Int64'}
            - type: 'null'
      required: [set]
    State:
      type: object
      description: A kernel whole, at one moment.
      properties:
        kernel:
          type: string
          description: Its name in URLs.
        seq:
          type: integer
          description: The moment; the last event that had been recorded.
          minimum: 1
        time:
          type: integer
          description: Virtual nanoseconds since boot.
        profile:
          type: string
          enum: ['6', 2.6.0]
        init:
          type: string
          enum: [auto, manual]
        panic:
          type: string
          description: Linux's panic message, once init has died.
        tasks:
          type: object
          description: By `task_uid`.
          additionalProperties: {$ref: '#/components/schemas/Task'}
        objects:
          type: object
          description: By type and id, such as `mm_struct:1`.
          additionalProperties: {$ref: '#/components/schemas/Object'}
        users:
          type: object
          description: By uid.
          additionalProperties: {$ref: '#/components/schemas/User'}
      required: [kernel, seq, time, profile, init, tasks, objects, users]
    Submission:
      type: object
      additionalProperties: false
      description: What `proclab grade` reads.
      properties:
        exercise:
          type: string
          description: The exercise's id.
        calls:
          type: array
          description: Calls as a batch has them; `clock` lets virtual time pass.
          items:
            type: object
        answers:
          type: object
          description: The answers by question.
      required: [exercise]
    Task:
      type: object
      properties:
        tid:
          type: integer
          description: Its number.
          minimum: 1
        tgid:
          type: integer
          description: Its thread group.
        ppid:
          type: integer
          description: Thread-group id of the real parent, 0 if none.
        tracer:
          type: integer
          description: The tracer's tid, 0 if none.
        pgid:
          type: integer
          description: Its process group.
        sid:
          type: integer
          description: Its session.
        threads:
          type: integer
          description: Live threads in the group, as in /proc.
        uid:
          type: integer
          description: The effective user.
        state:
          type: string
          description: R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.
          enum: [R, S, D, T, t, Z, X]
        pending:
          type: array
          items:
            type: string
          description: This thread's pending signals.
        shared_pending:
          type: array
          items:
            type: string
          description: The group's pending signals.
        blocked:
          type: array
          items:
            type: string
          description: Blocked signals.
        ignored:
          type: array
          items:
            type: string
          description: Ignored signals.
        caught:
          type: array
          items:
            type: string
          description: Caught signals.
        comm:
          type: string
          description: Its name.
        born:
          type: integer
          description: 'The seq of the event that made it: with the kernel it names the task for ever.'
          minimum: 0
        task_uid:
          type: integer
          description: Names the task among all that this kernel ever has, whatever becomes of its number; the same as `born`.
        birth_ppid:
          type: integer
          description: The parent at birth, by its thread-group id then; 0 if none.
        birth_parent:
          type: integer
          description: The parent at birth, by its `task_uid`; 0 if none.
        first_seq:
          type: integer
          description: The event that made it.
        last_seq:
          type: integer
          description: 'Of the dead: the event that freed it.'
        exe:
          type: string
          description: The program.
        argv:
          type: array
          items:
            type: string
          description: Its arguments.
        ruid:
          type: integer
          description: The real user.
        euid:
          type: integer
          description: The effective user.
        suid:
          type: integer
          description: The saved user.
        nice:
          type: integer
          description: The nice value.
        ns_pids:
          type: array
          items:
            type: integer
          description: Its numbers by PID namespace, from the kernel's first inwards.
        real_parent:
          type: integer
          description: The real parent task, a thread where ppid is its group; 0 if none.
        exit_signal:
          description: The signal that its parent gets at its death; 0 for none, -1 for a thread.
          type: [string, integer]
        pdeath_signal:
          description: The signal that it gets at its parent's death; 0 for none.
          type: [string, integer]
        exit_code:
          type: integer
          description: The wait status word, once it is dying.
        status: {$ref: '#/components/schemas/WaitStatus'}
        flags:
          type: integer
          description: PF_ flags.
        subreaper:
          type: boolean
          description: It adopts orphans below it.
        ptrace_options:
          type: array
          items:
            type: string
          description: PTRACE_O_ options.
        seized:
          type: boolean
          description: It was seized, not attached.
        ptrace_stop:
          description: The stop in which it stands for its tracer.
          oneOf:
            - {$ref: '#/components/schemas/WaitStatus'}
            - type: 'null'
        utime:
          type: integer
          description: In user mode. Nanoseconds of virtual time.
        stime:
          type: integer
          description: In the kernel. Nanoseconds of virtual time.
        cutime:
          type: integer
          description: Of reaped children, in user mode. Nanoseconds of virtual time.
        cstime:
          type: integer
          description: Of reaped children, in the kernel. Nanoseconds of virtual time.
        nvcsw:
          type: integer
          description: Voluntary switches.
        nivcsw:
          type: integer
          description: Involuntary switches.
        start_time:
          type: integer
          description: When it began, since boot. Nanoseconds of virtual time.
        children:
          type: array
          items:
            type: integer
          description: Real children, oldest first.
        ptraced:
          type: array
          items:
            type: integer
          description: Tasks that it traces.
        thread_group:
          type: array
          items:
            type: integer
          description: Its thread group, leader first.
        objects:
          type: object
          properties:
            mm:
              type: [integer, 'null']
              description: mm_struct
            files:
              type: [integer, 'null']
              description: files_struct
            fs:
              type: [integer, 'null']
              description: fs_struct
            sighand:
              type: [integer, 'null']
              description: sighand_struct
            signal:
              type: [integer, 'null']
              description: signal_struct
            nsproxy:
              type: [integer, 'null']
              description: nsproxy
            sysvsem:
              type: [integer, 'null']
              description: sem_undo_list
          description: Ids of the shared objects that it holds, null for those that it has given up.
        live:
          type: integer
          description: Running threads of the group.
        usage:
          type: integer
          description: References to the task_struct.
        fds:
          type: array
          items:
            type: object
            properties:
              fd:
                type: integer
              target:
                type: string
              close_on_exec:
                type: boolean
              count:
                type: integer
                description: References to the open file.
            required: [fd, target, close_on_exec, count]
          description: Open descriptors.
        cwd:
          type: string
          description: The working directory.
        umask:
          type: integer
          description: The file mode creation mask.
        waiting_for:
          type: string
          description: What it waits for, in one sentence; empty when it is not blocked.
        call:
          description: Its current or last call.
          oneOf:
            - type: object
              properties:
                id:
                  type: integer
                call:
                  type: string
                state:
                  type: string
              required: [id]
            - type: 'null'
        signals_queued:
          type: integer
          description: Signals queued by its user.
        signals_limit:
          type: integer
          description: RLIMIT_SIGPENDING.
        no_new_privs:
          type: boolean
          description: PR_SET_NO_NEW_PRIVS.
        dumpable:
          type: integer
          description: PR_SET_DUMPABLE.
        tty:
          type: integer
          description: The controlling terminal, 0 if none.
        tty_foreground:
          type: integer
          description: Its foreground group.
        alarm:
          type: integer
          description: Until the alarm, 0 if none is set. Nanoseconds of virtual time.
      required:
        - tid
        - tgid
        - ppid
        - tracer
        - pgid
        - sid
        - threads
        - uid
        - state
        - pending
        - shared_pending
        - blocked
        - ignored
        - caught
        - comm
        - born
        - task_uid
        - birth_ppid
        - birth_parent
        - first_seq
        - children
        - ptraced
        - objects
        - call
      description: A task, every field.
    TaskSummary:
      type: object
      properties:
        tid:
          type: integer
          description: Its number.
          minimum: 1
        tgid:
          type: integer
          description: Its thread group.
        ppid:
          type: integer
          description: Thread-group id of the real parent, 0 if none.
        tracer:
          type: integer
          description: The tracer's tid, 0 if none.
        pgid:
          type: integer
          description: Its process group.
        sid:
          type: integer
          description: Its session.
        threads:
          type: integer
          description: Live threads in the group, as in /proc.
        uid:
          type: integer
          description: The effective user.
        state:
          type: string
          description: R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.
          enum: [R, S, D, T, t, Z, X]
        pending:
          type: array
          items:
            type: string
          description: This thread's pending signals.
        shared_pending:
          type: array
          items:
            type: string
          description: The group's pending signals.
        blocked:
          type: array
          items:
            type: string
          description: Blocked signals.
        ignored:
          type: array
          items:
            type: string
          description: Ignored signals.
        caught:
          type: array
          items:
            type: string
          description: Caught signals.
        comm:
          type: string
          description: Its name.
        born:
          type: integer
          description: 'The seq of the event that made it: with the kernel it names the task for ever.'
          minimum: 0
        task_uid:
          type: integer
          description: Names the task among all that this kernel ever has, whatever becomes of its number; the same as `born`.
        birth_ppid:
          type: integer
          description: The parent at birth, by its thread-group id then; 0 if none.
        birth_parent:
          type: integer
          description: The parent at birth, by its `task_uid`; 0 if none.
        first_seq:
          type: integer
          description: The event that made it.
        last_seq:
          type: integer
          description: 'Of the dead: the event that freed it.'
      required:
        - tid
        - tgid
        - ppid
        - tracer
        - pgid
        - sid
        - threads
        - uid
        - state
        - pending
        - shared_pending
        - blocked
        - ignored
        - caught
        - comm
        - born
        - task_uid
        - birth_ppid
        - birth_parent
        - first_seq
      additionalProperties: true
      description: The fields that every task object has; with `fields=full` all of Task.
    TgkillArguments:
      type: object
      additionalProperties: false
      properties:
        tgid:
          description: The thread group.
          $ref: '#/components/schemas/Int32'
        tid:
          description: The thread.
          $ref: '#/components/schemas/Int32'
        sig:
          description: The signal; 0 only checks.
          $ref: '#/components/schemas/Signal'
      required: [tgid, tid, sig]
    TimerCreateArguments:
      type: object
      additionalProperties: false
      properties:
        clockid:
          description: The clock.
          oneOf:
            - {$ref: '#/components/schemas/ClockID'}
            - {$ref: '#/components/schemas/Int32'}
          default: CLOCK_MONOTONIC
        sigev_notify:
          description: How it tells.
          oneOf:
            - {$ref: '#/components/schemas/TimerNotification'}
            - {$ref: '#/components/schemas/Int32'}
          default: SIGEV_SIGNAL
        sigev_signo:
          description: The signal that it sends.
          $ref: '#/components/schemas/Signal'
          default: SIGALRM
    TimerDeleteArguments:
      type: object
      additionalProperties: false
      properties:
        timerid:
          description: The timer.
          $ref: '#/components/schemas/Int32'
      required: [timerid]
    TimerGettimeArguments:
      type: object
      additionalProperties: false
      properties:
        timerid:
          description: The timer.
          $ref: '#/components/schemas/Int32'
      required: [timerid]
    TimerNotification:
      type: string
      enum: [SIGEV_SIGNAL, SIGEV_NONE, SIGEV_THREAD, SIGEV_THREAD_ID]
    TimerSettimeArguments:
      type: object
      additionalProperties: false
      properties:
        timerid:
          description: The timer.
          $ref: '#/components/schemas/Int32'
        tv_sec:
          description: Seconds.
          $ref: '#/components/schemas/Int64'
          default: 0
        tv_nsec:
          description: Nanoseconds.
          $ref: '#/components/schemas/Int64'
          default: 0
      required: [timerid]
    TkillArguments:
      type: object
      additionalProperties: false
      properties:
        tid:
          description: The thread.
          $ref: '#/components/schemas/Int32'
        sig:
          description: The signal; 0 only checks.
          $ref: '#/components/schemas/Signal'
      required: [tid, sig]
    TreeNode:
      type: object
      properties:
        tid:
          type: integer
        comm:
          type: string
        state:
          type: string
          description: R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.
          enum: [R, S, D, T, t, Z, X]
        tracer:
          type: integer
        born:
          type: integer
        task_uid:
          type: integer
        threads:
          type: array
          items:
            type: object
            properties:
              tid:
                type: integer
              comm:
                type: string
              state:
                type: string
                description: R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.
                enum: [R, S, D, T, t, Z, X]
            required: [tid, comm, state]
        children:
          type: array
          items: {$ref: '#/components/schemas/TreeNode'}
        omitted_children:
          type: integer
          description: Children deeper than the tree is shown.
      required: [tid, comm, state, threads, children]
      description: A process with its threads and children.
    UmaskArguments:
      type: object
      additionalProperties: false
      properties:
        mask:
          description: The mask.
          $ref: '#/components/schemas/Int32'
      required: [mask]
    UnshareArguments:
      type: object
      additionalProperties: false
      properties:
        flags:
          description: CLONE_ flags.
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/CloneFlag'}
                  - {$ref: '#/components/schemas/Int64'}
            - {$ref: '#/components/schemas/Int64'}
      required: [flags]
    User:
      type: object
      description: A user_struct.
      properties:
        uid:
          type: integer
        processes:
          type: integer
          description: Tasks charged to it, zombies included.
        sigpending:
          type: integer
          description: Signals queued.
      required: [uid, processes, sigpending]
    Verdict:
      type: object
      description: What a submission is worth; `proclab exercise schema --verdict` is its schema.
      properties:
        format:
          type: string
        exercise:
          type: object
          description: Which exercise it is.
        student:
          type: string
          description: Whose it is.
        complete:
          type: boolean
          description: False when checks count that are not shown; then there is no total.
        points:
          type: number
          description: Earned, hints paid.
        max_points:
          type: number
          description: All there are.
        hints:
          type: object
          description: How many were taken, and what they cost.
        notes:
          type: array
          description: What there is to say about how the submission was made.
          items:
            type: string
        checks:
          type: array
          description: The result of each check.
          items:
            type: object
      required: [format, exercise, student, complete, hints, checks]
    Wait4Arguments:
      type: object
      additionalProperties: false
      properties:
        pid:
          description: -1 any child, 0 any of the caller's group, below -1 any of that group, else that one.
          $ref: '#/components/schemas/Int32'
          default: -1
        options:
          description: WNOHANG, WUNTRACED, WCONTINUED, __WALL…
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/WaitOption'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
          default: []
    WaitOption:
      type: string
      enum: [WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, __WCLONE]
    WaitStatus:
      type: object
      properties:
        raw:
          type: integer
          description: The word as wait4 stores it.
        exited:
          type: boolean
          description: It ended by itself.
        exit_status:
          type: integer
          description: Its exit status.
        signaled:
          type: boolean
          description: A signal ended it.
        term_sig:
          type: string
          description: Which signal.
        core_dumped:
          type: boolean
          description: A core was dumped.
        stopped:
          type: boolean
          description: It stopped.
        stop_sig:
          type: string
          description: By which signal.
        syscall_stop:
          type: boolean
          description: The stop is at a system call, marked by PTRACE_O_TRACESYSGOOD.
        event:
          type: integer
          description: The PTRACE_EVENT_ number, or 0.
        continued:
          type: boolean
          description: SIGCONT let it go on.
      required: [raw]
      description: A wait status word, taken apart.
    WaitidArguments:
      type: object
      additionalProperties: false
      properties:
        idtype:
          description: Whom to wait for.
          oneOf:
            - {$ref: '#/components/schemas/IDType'}
            - {$ref: '#/components/schemas/Int32'}
        id:
          description: The number, for every idtype but P_ALL.
          $ref: '#/components/schemas/Int32'
          default: 0
        options:
          description: WEXITED, WSTOPPED, WCONTINUED, WNOWAIT…
          oneOf:
            - type: array
              items:
                oneOf:
                  - {$ref: '#/components/schemas/WaitOption'}
                  - {$ref: '#/components/schemas/Word'}
            - {$ref: '#/components/schemas/Word'}
      required: [idtype, options]
    Word:
      type: integer
      description: A 32-bit word, with or without a sign.
      minimum: -2147483648
      maximum: 4294967295
    WriteArguments:
      type: object
      additionalProperties: false
      properties:
        fd:
          description: The descriptor.
          $ref: '#/components/schemas/Int32'
        count:
          description: How many bytes; they are counted, not kept.
          $ref: '#/components/schemas/Int64'
      required: [fd, count]
  securitySchemes:
    bearer:
      type: http
      scheme: bearer
      description: Needed when the service was started with a token.
"""##
    /// The same as JSON.
    static let json: StaticString = ##"""
{"openapi":"3.1.0","info":{"title":"proclab","version":"0.1.0","summary":"A simulated Linux kernel's process lifecycle.","description":"Tasks of a simulated kernel fork, exit, wait, send signals and trace each other, each call a request.\n\nOne rule for scripts: **2xx** the kernel did it; **409** the simulated kernel refused it (`errno` says why) or the task\ncannot run now; any other 4xx or 5xx is about the request or the service. Errors are RFC 9457 `application/problem+json`.\n\nEvery answer about a kernel carries its `seq`, the number of its last event, in `X-Kernel-Seq` and as ETag. Arguments are\nflat JSON objects; flags are arrays of names, signals names or numbers. Where an argument takes a name it also takes the\nnumber, which goes to the kernel as it is.\n","license":{"name":"MIT","identifier":"MIT"}},"servers":[{"url":"/","description":"This service."}],"security":[{},{"bearer":[]}],"tags":[{"name":"attempts","description":"What students make of exercises."},{"name":"attributes","description":"System calls: credentials, limits, priorities, accounting."},{"name":"calls","description":"Calls that were made."},{"name":"creation","description":"System calls: making, replacing and ending tasks."},{"name":"descriptors","description":"System calls: files and process descriptors."},{"name":"events","description":"What the kernel did, step by step."},{"name":"exercises","description":"Exercises as students may see them."},{"name":"groups","description":"System calls: identity, process groups, sessions."},{"name":"kernels","description":"Kernels: boot, look, end."},{"name":"semaphores","description":"System calls: System V semaphores."},{"name":"service","description":"The service itself."},{"name":"signals","description":"System calls: signals."},{"name":"tasks","description":"Looking at tasks and what they share."},{"name":"time","description":"System calls on virtual time, and the clock."},{"name":"tracing","description":"System calls: ptrace."},{"name":"waiting","description":"System calls: waiting for children."}],"paths":{"/":{"get":{"operationId":"getIndex","tags":["service"],"summary":"The service's page","description":"A page for people: the process tree live and at any moment of the past, the events in sentences, every call as a form. It needs no token; what it asks the service for does, and it has a field for it.","responses":{"200":{"description":"HTML.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"text/html":{"schema":{"type":"string"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}},"security":[]}},"/page/{file}":{"parameters":[{"name":"file","in":"path","required":true,"description":"The file's name.","schema":{"type":"string","enum":["api.js","call-form.js","chores.js","dom.js","fields.js","history.js","index.html","layout.js","link.js","log.js","main.js","moment.js","panel.js","patch.js","scenes.js","stream.js","style.css","timeline.js","transport.js","tree-draw.js","tree.js"]}}],"get":{"operationId":"getPageFile","tags":["service"],"summary":"A file of the page","description":"Script and style of the service's page. They need no token.","responses":{"200":{"description":"The file.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"text/html":{"schema":{"type":"string"}},"text/css":{"schema":{"type":"string"}},"text/javascript":{"schema":{"type":"string"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}},"security":[]}},"/healthz":{"get":{"operationId":"getHealth","tags":["service"],"summary":"Is it alive","description":"Answers 200 as long as the service runs.","responses":{"200":{"description":"It runs.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"type":"object","properties":{"status":{"type":"string","enum":["ok"]}},"required":["status"]},"example":{"status":"ok"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}},"security":[]}},"/livez":{"get":{"operationId":"getLiveness","tags":["service"],"summary":"Is it alive","description":"The same as /healthz, under the name that Kubernetes uses.","responses":{"200":{"description":"It runs.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"type":"object","properties":{"status":{"type":"string","enum":["ok"]}},"required":["status"]},"example":{"status":"ok"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}},"security":[]}},"/readyz":{"get":{"operationId":"getReadiness","tags":["service"],"summary":"Is it ready","description":"503 once the service is going down.","responses":{"200":{"description":"It takes requests.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"type":"object","properties":{"status":{"type":"string","enum":["ready"]},"kernels":{"type":"integer","description":"How many kernels there are."}},"required":["status","kernels"]},"example":{"status":"ready","kernels":1}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}},"security":[]}},"/version":{"get":{"operationId":"getVersion","tags":["service"],"summary":"Which version","description":"The version of the service and of this interface.","responses":{"200":{"description":"The version.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"type":"object","properties":{"name":{"type":"string"},"version":{"type":"string"},"api":{"type":"string"}},"required":["name","version","api"]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/metrics":{"get":{"operationId":"getMetrics","tags":["service"],"summary":"Figures for Prometheus","description":"Requests by route and class of status, a histogram of durations, kernels, tasks, parked calls, events.","responses":{"200":{"description":"Prometheus' text format.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"text/plain":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/openapi.yaml":{"get":{"operationId":"getOpenAPIYAML","tags":["service"],"summary":"This document","description":"This document as YAML.","responses":{"200":{"description":"YAML.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/yaml":{"schema":{"type":"object"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/openapi.json":{"get":{"operationId":"getOpenAPIJSON","tags":["service"],"summary":"This document as JSON","description":"This document as JSON.","responses":{"200":{"description":"JSON.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"type":"object"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/docs":{"get":{"operationId":"getDocumentation","tags":["service"],"summary":"This document as a page","description":"Every path, argument, answer and kind of problem, for people.","responses":{"200":{"description":"HTML.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"text/html":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/limits":{"get":{"operationId":"getLimits","tags":["service"],"summary":"The limits of the service","description":"How much a client may take.","responses":{"200":{"description":"The limits.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"type":"object","properties":{"kernels":{"type":"integer"},"tasks_per_kernel":{"type":"integer"},"events_per_kernel":{"type":"integer"},"calls_per_kernel":{"type":"integer"},"parked_calls_per_kernel":{"type":"integer"},"watchers_per_kernel":{"type":"integer"},"parked_calls":{"type":"integer"},"batch":{"type":"integer"},"attempts":{"type":"integer"},"import_bytes":{"type":"integer"},"wait_seconds":{"type":"number"},"default_wait_seconds":{"type":"number"}},"required":["kernels","tasks_per_kernel","events_per_kernel","calls_per_kernel","parked_calls_per_kernel","watchers_per_kernel","parked_calls","batch","attempts","import_bytes","wait_seconds","default_wait_seconds"]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/import/strace":{"post":{"operationId":"importStrace","tags":["kernels"],"summary":"Import a log of strace's","description":"The log that `strace -f -o FILE PROGRAM` wrote of a real program, also with -t, -tt, -ttt, -r and -T, becomes a new kernel: its first task is a child of PID 1, and every call that can be modelled is made in the log's order. Others are counted in `skipped`; where the kernel did something else than the log tells, `differences` says so. Logs of single tasks put together (-ff), and a log without the children's calls, are refused.","parameters":[{"name":"name","in":"query","description":"The kernel's name; one is chosen when not given.","schema":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"description":"The log; /v1/limits tells how long it may be.","content":{"text/plain":{"schema":{"type":"string","minLength":1},"examples":{"orphan":{"summary":"A child that exits with 3","value":"100 execve(\"/bin/sh\", [\"sh\"], 0x7ffd0 /* 9 vars */) = 0\n100 fork() = 101\n100 wait4(-1,  <unfinished ...>\n101 exit_group(3) = ?\n101 +++ exited with 3 +++\n100 <... wait4 resumed>[{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 101\n"}}}}},"responses":{"201":{"description":"The new kernel, and how the two compare.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/StraceImport"},"example":{"kernel":"k2","lines":6,"performed":4,"skipped":{},"differences":[],"differences_total":0,"tasks":{"100":2,"101":3}}}},"links":{"strace":{"operationId":"getStraceText","parameters":{"kernel":"$response.body#/kernel"},"description":"Its calls as strace prints them."},"trace":{"operationId":"getTraceJSON","parameters":{"kernel":"$response.body#/kernel"},"description":"Its trace."}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/TooManyKernels"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises":{"get":{"operationId":"listExercises","tags":["exercises"],"summary":"List the exercises","description":"In the order of their ids, without keys, model answers and hidden checks.","parameters":[{"name":"level","in":"query","description":"Only those of this level.","schema":{"type":"integer","minimum":1,"maximum":3}},{"name":"kind","in":"query","description":"Only those of this kind.","schema":{"$ref":"#/components/schemas/ExerciseKind"}},{"name":"step","in":"query","description":"Only those about this step of the chapter.","schema":{"$ref":"#/components/schemas/ExerciseStep"}}],"responses":{"200":{"description":"The exercises.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExerciseList"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}":{"parameters":[{"$ref":"#/components/parameters/Exercise"}],"get":{"operationId":"getExercise","tags":["exercises"],"summary":"Read an exercise","description":"What a student reads: the text, the given calls, the questions, the checks that may be seen, the prices of hints. As Markdown, as `proclab exercise show` prints it.","responses":{"200":{"description":"The exercise.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Exercise"}},"text/markdown":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts":{"parameters":[{"$ref":"#/components/parameters/Exercise"}],"post":{"operationId":"createAttempt","tags":["attempts"],"summary":"Begin an attempt","description":"A private kernel, where the exercise asks for calls, and a token that opens it and the attempt and nothing else: `Authorization: Bearer TOKEN`. The token is told once. A service that has a token of its own wants it here, so that nobody begins attempts in another name.","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AttemptBeginning"},"example":{"student":"ann"}}}},"responses":{"201":{"description":"The attempt. Keep its token.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"Location":{"$ref":"#/components/headers/Location"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Attempt"}}},"links":{"attempt":{"operationId":"getAttempt","parameters":{"exercise":"$response.body#/exercise","number":"$response.body#/number"},"description":"The attempt."}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/AttemptsFull"},"default":{"$ref":"#/components/responses/Problem"}}},"get":{"operationId":"listAttempts","tags":["attempts"],"summary":"List attempts","description":"To the service's token all attempts at the exercise, and which of a student's `counts`: the one with the most points, of equals the first. To an attempt's own token that attempt alone.","parameters":[{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/Cursor"},{"name":"student","in":"query","description":"Only this student's.","schema":{"type":"string"}}],"responses":{"200":{"description":"A page of attempts.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AttemptList"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts/{number}":{"parameters":[{"$ref":"#/components/parameters/Exercise"},{"$ref":"#/components/parameters/AttemptNumber"}],"get":{"operationId":"getAttempt","tags":["attempts"],"summary":"Look at an attempt","description":"The exercise as this student has it, and how the attempt stands. As Markdown the exercise alone.","responses":{"200":{"description":"The exercise and the attempt.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExerciseWithAttempt"}},"text/markdown":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}},"delete":{"operationId":"deleteAttempt","tags":["attempts"],"summary":"Remove an attempt","description":"Only by the service's token. The attempt counts no more, and what was kept of it is gone.","responses":{"204":{"description":"It is gone.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts/{number}/answers":{"parameters":[{"$ref":"#/components/parameters/Exercise"},{"$ref":"#/components/parameters/AttemptNumber"}],"put":{"operationId":"putAnswers","tags":["attempts"],"summary":"Keep answers","description":"Keeps answers in place of earlier ones. What was kept when the time is over is graded.","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AttemptAnswers"},"example":{"answers":{}}}}},"responses":{"200":{"description":"How the attempt stands.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Attempt"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"507":{"$ref":"#/components/responses/AttemptsFull"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts/{number}/hints":{"parameters":[{"$ref":"#/components/parameters/Exercise"},{"$ref":"#/components/parameters/AttemptNumber"}],"post":{"operationId":"takeHint","tags":["attempts"],"summary":"Take the next hint","description":"Its price is subtracted from the points.","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"}],"responses":{"200":{"description":"The hint.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AttemptHint"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"507":{"$ref":"#/components/responses/AttemptsFull"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts/{number}/submit":{"parameters":[{"$ref":"#/components/parameters/Exercise"},{"$ref":"#/components/parameters/AttemptNumber"}],"post":{"operationId":"submitAttempt","tags":["attempts"],"summary":"Submit an attempt","description":"Ends the attempt and answers with the report for students; the kernel can be looked at from now on, and changed no more. When the time is over, what there was is graded: submit without answers then. Once more with the same answers gives the report again.","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AttemptAnswers"},"example":{"answers":{}}}}},"responses":{"200":{"description":"The report.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Verdict"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/AttemptsFull"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts/{number}/report":{"parameters":[{"$ref":"#/components/parameters/Exercise"},{"$ref":"#/components/parameters/AttemptNumber"}],"get":{"operationId":"getReport","tags":["attempts"],"summary":"Read the report","description":"What a submitted attempt was worth. Byte for byte what `proclab grade` says of the same submission. Students get `json`, `text` and `markdown` without hidden checks; the other forms are for the service's token.","parameters":[{"name":"format","in":"query","description":"The form; it wins over `Accept`.","schema":{"type":"string","enum":["text","json","markdown","gradescope","prairielearn","classroom","autolab","coderunner","junit","tap"]}},{"name":"audience","in":"query","description":"For whom; `teacher`, with every check, needs the service's token and is its default.","schema":{"type":"string","enum":["teacher","student"]}}],"responses":{"200":{"description":"The report, in JSON or as `Accept` or `format` ask for.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Verdict"}},"text/plain":{"schema":{"type":"string"}},"text/markdown":{"schema":{"type":"string"}},"application/xml":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts/{number}/submission":{"parameters":[{"$ref":"#/components/parameters/Exercise"},{"$ref":"#/components/parameters/AttemptNumber"}],"get":{"operationId":"getSubmission","tags":["attempts"],"summary":"Read the submission","description":"What was made so far, as the document that `proclab grade --submission` reads.","responses":{"200":{"description":"The submission.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Submission"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/exercises/{exercise}/attempts/{number}/certificate":{"parameters":[{"$ref":"#/components/parameters/Exercise"},{"$ref":"#/components/parameters/AttemptNumber"}],"get":{"operationId":"getCertificate","tags":["attempts"],"summary":"Read the certificate","description":"What a submitted attempt was worth, signed, with a hash chain over the events: `proclab verify` checks it offline. Hidden checks leave no trace in it.","responses":{"200":{"description":"The certificate.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Certificate"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/NotForThisToken"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"409":{"$ref":"#/components/responses/Conflict"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/certificates/key":{"get":{"operationId":"getCertificateKey","tags":["attempts"],"summary":"The key of certificates","description":"The public key by which `proclab verify` checks certificates, also in PEM.","responses":{"200":{"description":"The key.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CertificateKey"}},"application/x-pem-file":{"schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/events":{"get":{"operationId":"getAllEvents","tags":["events"],"summary":"Follow several kernels","description":"The events of several kernels in one stream of server-sent events, as browsers open few connections. Each event's data has its `kernel`; ids are places in all of them, `a:41,b:17`, and a client resumes by any of them, in Last-Event-ID or `after`. A kernel that is deleted gets an `event: end`, and the others go on. `event: reset` tells that events in between are forgotten.","parameters":[{"name":"kernels","in":"query","required":true,"description":"The kernels' names.","style":"form","explode":false,"schema":{"type":"array","minItems":1,"maxItems":32,"items":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}},"example":["default"]},{"name":"after","in":"query","description":"Only later events, for each kernel; without it from the first that is kept.","schema":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19}(,[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19})*$"}},{"name":"limit","in":"query","description":"The stream ends after so many events.","schema":{"type":"integer","minimum":1,"maximum":2147483647},"example":1},{"name":"type","in":"query","description":"Only these types.","style":"form","explode":false,"schema":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/EventType"}}},{"name":"task","in":"query","description":"Only these tasks.","style":"form","explode":false,"schema":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":2147483647}}},{"$ref":"#/components/parameters/Text"},{"$ref":"#/components/parameters/Snapshot"},{"name":"Last-Event-ID","in":"header","description":"Resume behind this event; counts more than `after`.","schema":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19}(,[A-Za-z0-9][A-Za-z0-9._-]{0,63}:[0-9]{1,19})*$"}}],"responses":{"200":{"description":"The stream.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"}},"content":{"text/event-stream":{"schema":{"type":"object","description":"One of the stream's events.","properties":{"id":{"type":"string"},"event":{"type":"string"},"data":{"type":"string"}}}}}},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels":{"post":{"operationId":"createKernel","tags":["kernels"],"summary":"Boot a kernel","description":"Boots a kernel with one task, PID 1, in session 1 and process group 1, running as root.","parameters":[{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KernelCreation"},"examples":{"empty":{"summary":"All defaults","value":{}},"manual":{"summary":"An init that reaps only when told to","value":{"init":"manual"}}}}}},"responses":{"201":{"description":"The new kernel.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Kernel"}}},"links":{"kernel":{"operationId":"getKernel","parameters":{"kernel":"$response.body#/id"},"description":"The kernel."},"tasks":{"operationId":"listTasks","parameters":{"kernel":"$response.body#/id"},"description":"Its tasks."},"fork":{"operationId":"fork","parameters":{"kernel":"$response.body#/id","tid":"1"},"description":"PID 1 forks."},"events":{"operationId":"getEvents","parameters":{"kernel":"$response.body#/id"},"description":"Its events."},"delete":{"operationId":"deleteKernel","parameters":{"kernel":"$response.body#/id"},"description":"Ends it."}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"409":{"$ref":"#/components/responses/Conflict"},"410":{"$ref":"#/components/responses/Forgotten"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/TooManyKernels"},"default":{"$ref":"#/components/responses/Problem"}}},"get":{"operationId":"listKernels","tags":["kernels"],"summary":"List the kernels","description":"In the order of their creation, a page at a time.","parameters":[{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/Cursor"}],"responses":{"200":{"description":"A page of kernels.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"type":"object","properties":{"kernels":{"type":"array","items":{"$ref":"#/components/schemas/Kernel"}},"next_cursor":{"type":"string","description":"Present when there are more."}},"required":["kernels"]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getKernel","tags":["kernels"],"summary":"Look at a kernel","description":"Its figures at a glance.","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The kernel.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Kernel"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}},"delete":{"operationId":"deleteKernel","tags":["kernels"],"summary":"End a kernel","description":"Ends a kernel; everyone who waits for it is answered 410.","parameters":[{"$ref":"#/components/parameters/IfMatch"}],"responses":{"204":{"description":"It is gone.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/digest":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getDigest","tags":["kernels"],"summary":"A number for the state","description":"A number that two kernels in the same state share.","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The digest.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object","properties":{"digest":{"type":"string","description":"16 hexadecimal digits.","pattern":"^[0-9a-f]{16}$"},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["digest","seq"]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/invariants":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getInvariants","tags":["kernels"],"summary":"Check the invariants","description":"Checks the kernel's structures and says what is wrong with them.","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The result.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object","properties":{"holds":{"type":"boolean","description":"All hold."},"violations":{"type":"array","items":{"type":"string"}},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["holds","violations","seq"]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/clock":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"post":{"operationId":"advanceClock","tags":["time"],"summary":"Let virtual time pass","description":"Advances the virtual clock, on which alone alarms, timers and sleeps run; answers when all is quiet again, with the events that it caused.","parameters":[{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ClockStep"},"examples":{"second":{"value":{"seconds":1}},"timer":{"value":{"next_timer":true}}}}}},"responses":{"200":{"description":"Time has passed.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"allOf":[{"$ref":"#/components/schemas/EventPage"},{"type":"object","properties":{"time":{"type":"integer","description":"Virtual nanoseconds since boot."},"seq_before":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["time","seq_before"]}]}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/batch":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"post":{"operationId":"performBatch","tags":["kernels"],"summary":"Make several calls","description":"Makes calls in order, without anyone else's between them. A later call may name an earlier result: `\"as\": \"child\"`, then `\"task\": \"$child\"`. A blocked call does not hold up the rest.","parameters":[{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Batch"},"examples":{"zombie":{"summary":"A child that exits","value":[{"task":1,"call":"fork","as":"child"},{"task":"$child","call":"exit","args":{"status":3}}]},"stop":{"summary":"Stop at the first error","value":{"calls":[{"task":1,"call":"getpid"}],"stop_on_error":true}}}}}},"responses":{"200":{"description":"What became of the calls.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/BatchResult"}}}},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Conflict"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/calls/{id}":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getCall","tags":["calls"],"summary":"Look at a call","description":"How a call stands; with `timeout`, waits until it has returned.","parameters":[{"$ref":"#/components/parameters/CallId"},{"$ref":"#/components/parameters/LookTimeout"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The call.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Call"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Gone"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"listTasks","tags":["tasks"],"summary":"List the tasks","description":"Ascending by tid, with `ghosts` then by birth, a page at a time.","parameters":[{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/TaskCursor"},{"name":"state","in":"query","description":"Only these state letters.","style":"form","explode":false,"schema":{"type":"array","minItems":1,"items":{"type":"string","enum":["R","S","D","T","t","Z","X"]}}},{"name":"ppid","in":"query","description":"Only children of this process.","schema":{"type":"integer","minimum":0,"maximum":2147483647}},{"name":"tgid","in":"query","description":"Only this thread group.","schema":{"type":"integer","minimum":0,"maximum":2147483647}},{"name":"pgid","in":"query","description":"Only this process group.","schema":{"type":"integer","minimum":0,"maximum":2147483647}},{"name":"sid","in":"query","description":"Only this session.","schema":{"type":"integer","minimum":0,"maximum":2147483647}},{"name":"tracer","in":"query","description":"Only those traced by this task.","schema":{"type":"integer","minimum":0,"maximum":2147483647}},{"name":"uid","in":"query","description":"Only those of this user.","schema":{"type":"integer","minimum":0,"maximum":2147483647}},{"name":"fields","in":"query","description":"`full` for every field.","schema":{"type":"string","enum":["basic","full"],"default":"basic"}},{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/Ghosts"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"A page of tasks.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tasks":{"type":"array","items":{"$ref":"#/components/schemas/TaskSummary"}},"next_cursor":{"type":"string","description":"Present when there are more."},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["tasks","seq"]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTask","tags":["tasks"],"summary":"Look at a task","description":"Every field of a task.","parameters":[{"$ref":"#/components/parameters/Tid"},{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The task.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Task"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/why":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getWhy","tags":["tasks"],"summary":"Why a task is as it is","description":"Why it is blocked, stopped, still a zombie, dead or able to run, and whose child it is by now, as a chain of events with a sentence each. Of a number that nobody has any more it is about the last that bore it.","parameters":[{"$ref":"#/components/parameters/Tid"},{"$ref":"#/components/parameters/At"},{"name":"task_uid","in":"query","description":"Of all that bore the number, this one.","schema":{"type":"integer","minimum":1,"maximum":9223372036854775807}},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The answer.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object","properties":{"task":{"type":"integer","description":"Its number."},"task_uid":{"type":"integer","description":"Which of all that bore the number."},"state":{"type":"string","description":"Its state letter; X for one that is gone."},"seq":{"type":"integer","description":"The moment."},"answer":{"type":"string","description":"The answer in plain English."},"because":{"type":"array","description":"The events that led there, as far as they are kept.","items":{"type":"object","properties":{"seq":{"type":"integer"},"type":{"$ref":"#/components/schemas/EventType"},"sentence":{"type":"string"}},"required":["seq","type","sentence"]}}},"required":["task","task_uid","state","seq","answer","because"]},"example":{"task":2,"task_uid":5,"state":"Z","seq":30,"answer":"Task 2 is a zombie: it exited with status 3, and nobody has waited for it yet. Its parent, task 1, is able to run and has not waited since.","because":[{"seq":12,"type":"do_exit","sentence":"Task 2 begins to die, with exit status 3."}]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tree":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTree","tags":["tasks"],"summary":"Look at the process tree","description":"Every process under its real parent: nested objects; or, by `Accept`, what `tree.txt`, `tree.dot`, `tree.mmd` and `tree.svg` are.","parameters":[{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The tree.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object","properties":{"tree":{"type":"array","items":{"$ref":"#/components/schemas/TreeNode"}},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["tree","seq"]}},"text/plain":{"schema":{"type":"string"},"example":"init(1)S\n└─sh(2)R\n"},"text/vnd.graphviz":{"schema":{"type":"string"},"example":"digraph proc {\n    t1 [label=\"1 init\\nR running\", fillcolor=\"#d8f0d8\"];\n    t2 [label=\"2 sh\\nZ zombie, exit 3\", fillcolor=\"#d9d9d9\", style=\"rounded,filled,dashed\"];\n    t1 -> t2;\n}\n"},"text/vnd.mermaid":{"schema":{"type":"string"},"example":"flowchart TD\n    t1[\"1 init<br/>R running\"]:::running\n    t2[\"2 sh<br/>Z zombie, exit 3\"]:::zombie\n    t1 --> t2\n"},"image/svg+xml":{"schema":{"type":"string"},"example":"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"76\" viewBox=\"0 0 120 76\" role=\"img\"/>\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tree.txt":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTreeText","tags":["tasks"],"summary":"Look at the process tree as text","description":"A line a task with its number and state letter. With any of the parameters, which are pstree's options by their long names, the text is what pstree prints. Processes deeper than 100 are left out.","parameters":[{"name":"arguments","in":"query","description":"Command lines, one process a line; a process that has none left, as a zombie, is in parentheses. Only threads are put together then.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"ascii","in":"query","description":"Lines of ASCII characters; of this and `unicode` the later counts.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"compact-not","in":"query","description":"Equal subtrees are drawn each, not once with their number.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"hide-threads","in":"query","description":"Processes only.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"long","in":"query","description":"Lines are not cut off, but arguments are left out beyond 1000 columns, and the text ends after 16 MiB.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"numeric-sort","in":"query","description":"By number; without it by name, user and number.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"show-parents","in":"query","description":"The ancestors of `pid`, too.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"show-pgids","in":"query","description":"Process group numbers; equal subtrees are drawn each.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"show-pids","in":"query","description":"Process numbers; equal subtrees are drawn each.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"thread-names","in":"query","description":"The threads' own names; without it those of their processes.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"uid-changes","in":"query","description":"The effective user where it is another than the parent's.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"unicode","in":"query","description":"Box-drawing characters, which is the default; alone it asks for nothing but pstree's format.","allowEmptyValue":true,"schema":{"type":"boolean","default":false}},{"name":"columns","in":"query","description":"Where lines are cut off; a `+` stands for what is missing.","schema":{"type":"integer","minimum":8,"maximum":1000,"default":132}},{"name":"pid","in":"query","description":"The task to begin at, a process or a thread.","schema":{"type":"integer","minimum":1,"maximum":2147483647,"default":1}},{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The tree.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"text/plain":{"schema":{"type":"string"},"examples":{"tree":{"summary":"Without parameters","value":"init(1)S\n└─sh(2)R\n"},"pstree":{"summary":"With `show-pids`","value":"init(1)───sh(2)\n"}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tree.dot":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTreeDOT","tags":["tasks"],"summary":"Draw the process tree with Graphviz","description":"Graphviz' language. Processes are boxes, threads ellipses below a dotted line, tracing is a dashed red arrow from tracer to tracee, the dead have a dashed outline. Names are escaped, never markup.","parameters":[{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The tree.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"text/vnd.graphviz":{"schema":{"type":"string"},"example":"digraph proc {\n    t1 [label=\"1 init\\nR running\", fillcolor=\"#d8f0d8\"];\n    t2 [label=\"2 sh\\nZ zombie, exit 3\", fillcolor=\"#d9d9d9\", style=\"rounded,filled,dashed\"];\n    t1 -> t2;\n}\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tree.mmd":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTreeMermaid","tags":["tasks"],"summary":"Draw the process tree with Mermaid","description":"A Mermaid flowchart. Threads have round ends, tracing is a dotted arrow from tracer to tracee, states are classes. Names are escaped, never markup.","parameters":[{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The tree.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"text/vnd.mermaid":{"schema":{"type":"string"},"example":"flowchart TD\n    t1[\"1 init<br/>R running\"]:::running\n    t2[\"2 sh<br/>Z zombie, exit 3\"]:::zombie\n    t1 --> t2\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tree.svg":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTreeSVG","tags":["tasks"],"summary":"Look at a picture of the process tree","description":"A self-contained picture without scripts or styles, with a title and a description. Threads are rows of their process's box, tracing is a dashed red arrow from tracer to tracee, the dead have a dashed outline.","parameters":[{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The tree.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"image/svg+xml":{"schema":{"type":"string"},"example":"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"76\" viewBox=\"0 0 120 76\" role=\"img\"/>\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/state":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getState","tags":["tasks"],"summary":"Look at everything","description":"The whole kernel in one document of maps with stable keys, as it is or as it was; /diff tells what is between two of them.","parameters":[{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/Ghosts"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The state.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/State"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/diff":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getDiff","tags":["tasks"],"summary":"What changed between two moments","description":"An RFC 6902 patch that makes `/state?at=to` out of `/state?at=from`; backwards, too.","parameters":[{"name":"from","in":"query","required":true,"description":"The number of the event after which the patch begins.","schema":{"type":"integer","minimum":0,"maximum":9223372036854775807},"example":1},{"name":"to","in":"query","description":"The number of the event after which it ends; without it, the kernel's last one.","schema":{"type":"integer","minimum":0,"maximum":9223372036854775807}},{"$ref":"#/components/parameters/Ghosts"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The patch.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json-patch+json":{"schema":{"$ref":"#/components/schemas/Patch"}},"application/json":{"schema":{"$ref":"#/components/schemas/Patch"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/objects":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getObjects","tags":["tasks"],"summary":"Look at the shared objects","description":"Every shared, counted object with its holders.","parameters":[{"name":"type","in":"query","description":"Only objects of this C structure.","schema":{"type":"string"},"example":"mm_struct"},{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The objects.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object","properties":{"objects":{"type":"array","items":{"$ref":"#/components/schemas/Object"}},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["objects","seq"]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/users":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getUsers","tags":["tasks"],"summary":"Look at the users","description":"Every user_struct: processes, zombies included, and queued signals.","parameters":[{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The users.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/User"}},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["users","seq"]}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/events":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getEvents","tags":["events"],"summary":"Read or follow the events","description":"A page of what the kernel did, ascending by seq; with `Accept: application/x-ndjson` a line for each; with `Accept: text/event-stream` the same, live, resumable by Last-Event-ID; `limit` ends the stream, which may ask for more than a page. An `event: reset` tells that events in between are forgotten and where the kernel can be seen as it is, `event: end` why nothing follows.","parameters":[{"name":"after","in":"query","description":"Only events with a higher seq.","schema":{"type":"integer","minimum":0,"maximum":9223372036854775807,"default":0}},{"$ref":"#/components/parameters/Limit"},{"$ref":"#/components/parameters/LookTimeout"},{"name":"type","in":"query","description":"Only these types.","style":"form","explode":false,"schema":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/EventType"}}},{"name":"task","in":"query","description":"Only these tasks.","style":"form","explode":false,"schema":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":2147483647}}},{"$ref":"#/components/parameters/Text"},{"$ref":"#/components/parameters/Snapshot"},{"name":"Last-Event-ID","in":"header","description":"Resume behind this event; counts more than `after`.","schema":{"type":"string","pattern":"^[0-9]{1,19}$"}},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"Events.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/EventPage"}},"application/x-ndjson":{"schema":{"type":"string"}},"text/event-stream":{"schema":{"type":"object","description":"One of the stream's events.","properties":{"id":{"type":"string"},"event":{"type":"string"},"data":{"type":"string"}}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Gone"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/trace.json":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTraceJSON","tags":["events"],"summary":"The events as Chrome trace events","description":"The JSON object format that Perfetto (ui.perfetto.dev) and chrome://tracing open: a track for each life of a task, bars for user mode, calls, sleep, stops, do_exit and the zombie, instants for all other events, arrows for fork, signal, wait and wakeup, a counter of tasks by state. A number that is used again gets a track of its own. All that is kept by default, streamed when it is long.","parameters":[{"$ref":"#/components/parameters/TraceAfter"},{"$ref":"#/components/parameters/TraceLimit"},{"$ref":"#/components/parameters/TraceClock"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The trace.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChromeTrace"},"example":{"displayTimeUnit":"ns","traceEvents":[{"ph":"M","name":"process_name","pid":2,"tid":2,"args":{"name":"sh"}},{"ph":"M","name":"thread_name","pid":2,"tid":2,"args":{"name":"sh"}},{"ph":"B","name":"wait4","cat":"syscall","pid":2,"tid":2,"ts":12,"args":{"call":3}},{"ph":"E","name":"wait4","cat":"syscall","pid":2,"tid":2,"ts":40,"args":{"ret":3}}],"otherData":{"clock":"seq","first":1,"next_after":40,"seq":40}}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/trace.txt":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getTraceText","tags":["events"],"summary":"The events in ftrace's text","description":"The text of `/sys/kernel/tracing/trace` in Linux 6.18's formats: task_newtask, task_rename, sched_process_fork, sched_process_exec, sched_process_exit, sched_process_wait, sched_process_free, sched_switch, sched_wakeup, sched_wakeup_new, signal_generate, signal_deliver and the system calls' entries and exits.","parameters":[{"$ref":"#/components/parameters/TraceAfter"},{"$ref":"#/components/parameters/TraceLimit"},{"$ref":"#/components/parameters/TraceClock"},{"name":"functions","in":"query","description":"Add the chores, which are functions, as lines of the function tracer.","schema":{"type":"boolean","default":false}},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The trace.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"            init-1       [000] .....     0.000008: sched_process_fork: comm=init pid=1 child_comm=init child_pid=2\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/strace.txt":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getStraceText","tags":["events"],"summary":"The calls as strace prints them","description":"What `strace -f -o FILE` (version 6.1) would have written: every call, signal and end. Calls whose arguments are forgotten, as their results are, have `...` for them. The model has no addresses and no contents: where strace prints an address, 0x7ffe00000000 stands for the caller's memory and 0x401000 for a handler; what goes through a pipe is zeros; si_utime and si_stime are 0.","parameters":[{"$ref":"#/components/parameters/TraceAfter"},{"$ref":"#/components/parameters/TraceLimit"},{"name":"follow","in":"query","description":"Begin lines with the task's number. `false` is strace without -f, of PID 1 unless `task` names another.","schema":{"type":"boolean","default":true}},{"name":"task","in":"query","description":"Only these tasks.","style":"form","explode":false,"schema":{"type":"array","minItems":1,"items":{"type":"integer","minimum":0,"maximum":2147483647}}},{"name":"column","in":"query","description":"The column of the `=`, strace's -a.","schema":{"type":"integer","minimum":0,"maximum":200,"default":40}},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The calls.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Link":{"$ref":"#/components/headers/Link"}},"content":{"text/plain":{"schema":{"type":"string"},"example":"1     wait4(-1,  <unfinished ...>\n2     exit_group(3)                     = ?\n2     +++ exited with 3 +++\n1     <... wait4 resumed>[{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 2\n"}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/acct":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getAccounting","tags":["events"],"summary":"The accounting file","description":"BSD process accounting, whole 64-byte version 3 records, as lastcomm, sa and dump-acct read them.","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The records.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/proc.tar":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getProcArchive","tags":["tasks"],"summary":"Take all of /proc along","description":"All of /proc at one moment as a tar, made while it is sent. psutil reads it unpacked with `PROCFS_PATH`; ps, pstree, pgrep, pidof, top and uptime read it mounted over /proc in a mount and PID namespace of their own. `self` leads to 1, as such a tool is PID 1 of its namespace. `cwd`, `exe`, `root` and descriptors are symbolic links; owners are the tasks' effective users.","parameters":[{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The archive.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/x-tar":{"schema":{"type":"string","format":"binary"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/proc":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getProcRoot","tags":["tasks"],"summary":"List /proc","description":"The names in /proc.","parameters":[{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"A name a line.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"text/plain":{"schema":{"type":"string"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/proc/{path}":{"parameters":[{"$ref":"#/components/parameters/Kernel"}],"get":{"operationId":"getProc","tags":["tasks"],"summary":"Read /proc","description":"A file, a link's target or a directory's names, laid out as Linux's procfs. Slashes of the path may be escaped; several count as one, and a path that ends in one names a directory.","parameters":[{"name":"path","in":"path","required":true,"description":"The path below /proc, such as `1/status`.","schema":{"type":"string","minLength":1},"example":"1/status"},{"$ref":"#/components/parameters/At"},{"$ref":"#/components/parameters/IfNoneMatch"}],"responses":{"200":{"description":"The text.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"text/plain":{"schema":{"type":"string"}}}},"304":{"$ref":"#/components/responses/NotModified"},"400":{"$ref":"#/components/responses/BadRequest"},"404":{"$ref":"#/components/responses/NotFound"},"406":{"$ref":"#/components/responses/NotAcceptable"},"410":{"$ref":"#/components/responses/Forgotten"},"422":{"$ref":"#/components/responses/Unprocessable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/fork":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"fork","tags":["creation"],"summary":"Makes a child that shares nothing with its parent","description":"Makes a child that shares nothing with its parent.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"description":"The call returned, never returns, or its task was killed inside it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Call"},"example":{"id":7,"task":1,"call":"fork","state":"returned","value":2}}},"links":{"call":{"operationId":"getCall","parameters":{"kernel":"$request.path.kernel","id":"$response.body#/id"},"description":"The call, later."},"task":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"description":"The task that made it."},"child":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"description":"The child."},"exit":{"operationId":"exit","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"requestBody":{"status":3},"description":"The child ends."},"wait":{"operationId":"wait4","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"requestBody":{"pid":-1,"options":["WNOHANG"]},"description":"Its parent waits."}}},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/vfork":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"vfork","tags":["creation"],"summary":"Makes a child that borrows the parent's memory","description":"Makes a child that borrows the parent's memory; the parent sleeps until it execs or exits.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"description":"The call returned, never returns, or its task was killed inside it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Call"},"example":{"id":7,"task":1,"call":"fork","state":"returned","value":2}}},"links":{"call":{"operationId":"getCall","parameters":{"kernel":"$request.path.kernel","id":"$response.body#/id"},"description":"The call, later."},"task":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"description":"The task that made it."},"child":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"description":"The child."},"exit":{"operationId":"exit","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"requestBody":{"status":3},"description":"The child ends."},"wait":{"operationId":"wait4","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"requestBody":{"pid":-1,"options":["WNOHANG"]},"description":"Its parent waits."}}},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/clone":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"clone","tags":["creation"],"summary":"Makes a child or a thread that shares what the flags say","description":"Makes a child or a thread that shares what the flags say.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CloneArguments"},"example":{"flags":["CLONE_VM","CLONE_SIGHAND","CLONE_THREAD"]}}}},"responses":{"200":{"description":"The call returned, never returns, or its task was killed inside it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Call"},"example":{"id":7,"task":1,"call":"fork","state":"returned","value":2}}},"links":{"call":{"operationId":"getCall","parameters":{"kernel":"$request.path.kernel","id":"$response.body#/id"},"description":"The call, later."},"task":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"description":"The task that made it."},"child":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"description":"The child."},"exit":{"operationId":"exit","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"requestBody":{"status":3},"description":"The child ends."},"wait":{"operationId":"wait4","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"requestBody":{"pid":-1,"options":["WNOHANG"]},"description":"Its parent waits."}}},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/clone3":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"clone3","tags":["creation"],"summary":"clone with a structure, which can also choose the child's nu","description":"clone with a structure, which can also choose the child's numbers.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Clone3Arguments"},"example":{"flags":[],"exit_signal":"SIGCHLD","set_tid":[77]}}}},"responses":{"200":{"description":"The call returned, never returns, or its task was killed inside it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Call"},"example":{"id":7,"task":1,"call":"fork","state":"returned","value":2}}},"links":{"call":{"operationId":"getCall","parameters":{"kernel":"$request.path.kernel","id":"$response.body#/id"},"description":"The call, later."},"task":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"description":"The task that made it."},"child":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"description":"The child."},"exit":{"operationId":"exit","parameters":{"kernel":"$request.path.kernel","tid":"$response.body#/value"},"requestBody":{"status":3},"description":"The child ends."},"wait":{"operationId":"wait4","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"requestBody":{"pid":-1,"options":["WNOHANG"]},"description":"Its parent waits."}}},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/execve":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"execve","tags":["creation"],"summary":"Replaces the program","description":"Replaces the program: other threads die, the caller becomes the leader, caught signals are reset.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExecveArguments"},"example":{"path":"/bin/sh","argv":["sh","-c","true"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/exit":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"exit","tags":["creation"],"summary":"Ends the calling thread. It does not return","description":"Ends the calling thread. It does not return.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExitArguments"},"example":{"status":3}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/exit_group":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"exit_group","tags":["creation"],"summary":"Ends the whole thread group. It does not return","description":"Ends the whole thread group. It does not return.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ExitGroupArguments"},"example":{"status":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/unshare":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"unshare","tags":["creation"],"summary":"Stops sharing what the flags say","description":"Stops sharing what the flags say.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UnshareArguments"},"example":{"flags":["CLONE_FILES"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/setns":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"setns","tags":["creation"],"summary":"Enters the namespaces of the task behind a pidfd","description":"Enters the namespaces of the task behind a pidfd.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetnsArguments"},"example":{"fd":3,"nstype":["CLONE_NEWPID"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/wait4":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"wait4","tags":["waiting"],"summary":"Waits for a child to change state, and reaps it when it is d","description":"Waits for a child to change state, and reaps it when it is dead.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Wait4Arguments"},"example":{"pid":-1,"options":["WNOHANG"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/waitpid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"waitpid","tags":["waiting"],"summary":"wait4 under the name that most programs use","description":"wait4 under the name that most programs use. It is wait4; answers name it so.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Wait4Arguments"},"example":{"pid":-1,"options":["WUNTRACED"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/wait":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"wait","tags":["waiting"],"summary":"wait4 for any child, without options","description":"wait4 for any child, without options. It is wait4; answers name it so.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/waitid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"waitid","tags":["waiting"],"summary":"Waits for chosen changes of state","description":"Waits for chosen changes of state; can look without reaping.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WaitidArguments"},"example":{"idtype":"P_ALL","options":["WEXITED","WNOWAIT","WNOHANG"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/kill":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"kill","tags":["signals"],"summary":"Sends a signal to a process, a group, or all","description":"Sends a signal to a process, a group, or all.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KillArguments"},"example":{"pid":1,"sig":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/tkill":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"tkill","tags":["signals"],"summary":"Sends a signal to one thread","description":"Sends a signal to one thread.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TkillArguments"},"example":{"tid":1,"sig":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/tgkill":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"tgkill","tags":["signals"],"summary":"Sends a signal to one thread of a given group","description":"Sends a signal to one thread of a given group.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TgkillArguments"},"example":{"tgid":1,"tid":1,"sig":"SIGURG"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/sigqueue":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"sigqueue","tags":["signals"],"summary":"Sends a signal with a value","description":"Sends a signal with a value.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SigqueueArguments"},"example":{"pid":1,"sig":"SIGRTMIN+2","value":7}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/rt_sigqueueinfo":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"rt_sigqueueinfo","tags":["signals"],"summary":"Sends a signal with a siginfo to a process","description":"Sends a signal with a siginfo to a process.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RtSigqueueinfoArguments"},"example":{"pid":1,"sig":"SIGCONT","value":7,"si_code":-1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/rt_tgsigqueueinfo":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"rt_tgsigqueueinfo","tags":["signals"],"summary":"Sends a signal with a siginfo to a thread","description":"Sends a signal with a siginfo to a thread.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/RtTgsigqueueinfoArguments"},"example":{"tgid":1,"tid":1,"sig":"SIGCONT","value":7}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/sigaction":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"sigaction","tags":["signals"],"summary":"Sets what happens when a signal arrives, and tells what did ","description":"Sets what happens when a signal arrives, and tells what did before.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SigactionArguments"},"example":{"sig":"SIGCHLD","handler":"handler","flags":["SA_RESTART"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/sigprocmask":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"sigprocmask","tags":["signals"],"summary":"Changes the set of blocked signals, and tells the old one","description":"Changes the set of blocked signals, and tells the old one.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SigprocmaskArguments"},"example":{"how":"SIG_BLOCK","set":["SIGUSR1"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/sigpending":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"sigpending","tags":["signals"],"summary":"Tells which signals wait, blocked","description":"Tells which signals wait, blocked.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/pause":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"pause","tags":["signals"],"summary":"Sleeps until a signal is caught","description":"Sleeps until a signal is caught.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/sigsuspend":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"sigsuspend","tags":["signals"],"summary":"Sleeps with another mask until a signal is caught","description":"Sleeps with another mask until a signal is caught.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SigsuspendArguments"},"example":{"mask":[]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/sigtimedwait":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"sigtimedwait","tags":["signals"],"summary":"Waits for a signal of a set, and takes it","description":"Waits for a signal of a set, and takes it.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SigtimedwaitArguments"},"example":{"set":["SIGCHLD"],"timeout_ms":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/signalfd":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"signalfd","tags":["signals"],"summary":"Makes, or changes, a descriptor that tells of signals","description":"Makes, or changes, a descriptor that tells of signals.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SignalfdArguments"},"example":{"mask":["SIGCHLD"],"flags":["SFD_CLOEXEC"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/setpgid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"setpgid","tags":["groups"],"summary":"Puts a process into a process group","description":"Puts a process into a process group.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetpgidArguments"},"example":{"pid":0,"pgid":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getpgid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getpgid","tags":["groups"],"summary":"Tells a process's group","description":"Tells a process's group.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/GetpgidArguments"},"example":{"pid":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getpgrp":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getpgrp","tags":["groups"],"summary":"Tells the caller's process group","description":"Tells the caller's process group.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/setsid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"setsid","tags":["groups"],"summary":"Starts a session and a process group","description":"Starts a session and a process group.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getsid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getsid","tags":["groups"],"summary":"Tells a process's session","description":"Tells a process's session.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/GetsidArguments"},"example":{"pid":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getpid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getpid","tags":["groups"],"summary":"Tells the caller's thread-group id","description":"Tells the caller's thread-group id.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getppid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getppid","tags":["groups"],"summary":"Tells the thread-group id of the caller's parent","description":"Tells the thread-group id of the caller's parent.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/gettid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"gettid","tags":["groups"],"summary":"Tells the caller's own number","description":"Tells the caller's own number.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/set_tid_address":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"set_tid_address","tags":["groups"],"summary":"Tells the caller's own number","description":"Tells the caller's own number.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/prctl":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"prctl","tags":["attributes"],"summary":"Reads or changes an attribute of the process","description":"Reads or changes an attribute of the process: subreaper, parent-death signal, name…","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PrctlArguments"},"example":{"option":"PR_SET_CHILD_SUBREAPER","arg":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/setresuid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"setresuid","tags":["attributes"],"summary":"Sets the real, effective and saved user","description":"Sets the real, effective and saved user.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetresuidArguments"},"example":{"ruid":-1,"euid":-1,"suid":-1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getresuid":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getresuid","tags":["attributes"],"summary":"Tells the real, effective and saved user","description":"Tells the real, effective and saved user.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/setrlimit":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"setrlimit","tags":["attributes"],"summary":"Sets a resource's limits","description":"Sets a resource's limits.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetrlimitArguments"},"example":{"resource":"RLIMIT_NPROC","cur":1000,"max":1000}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getrlimit":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getrlimit","tags":["attributes"],"summary":"Tells a resource's limits","description":"Tells a resource's limits.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/GetrlimitArguments"},"example":{"resource":"RLIMIT_NPROC"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/sched_yield":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"sched_yield","tags":["attributes"],"summary":"Lets others run","description":"Lets others run.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/nice":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"nice","tags":["attributes"],"summary":"Changes the nice value","description":"Changes the nice value.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NiceArguments"},"example":{"inc":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/setpriority":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"setpriority","tags":["attributes"],"summary":"Sets the nice value of a process, a group or a user","description":"Sets the nice value of a process, a group or a user.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetpriorityArguments"},"example":{"which":"PRIO_PROCESS","who":0,"prio":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getpriority":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getpriority","tags":["attributes"],"summary":"Tells the nice value of a process, a group or a user","description":"Tells the nice value of a process, a group or a user.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/GetpriorityArguments"},"example":{"which":"PRIO_PROCESS","who":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getrusage":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getrusage","tags":["attributes"],"summary":"Tells what the caller or its reaped children used","description":"Tells what the caller or its reaped children used.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/GetrusageArguments"},"example":{"who":"RUSAGE_SELF"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/times":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"times","tags":["attributes"],"summary":"Tells processor times in clock ticks","description":"Tells processor times in clock ticks.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/acct":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"acct","tags":["attributes"],"summary":"Turns process accounting on, or off","description":"Turns process accounting on, or off.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AcctArguments"},"example":{"path":"/var/log/pacct"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/kcmp":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"kcmp","tags":["attributes"],"summary":"Tells whether two tasks share an object","description":"Tells whether two tasks share an object: 0 yes, 3 no.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KcmpArguments"},"example":{"pid1":1,"pid2":1,"type":"KCMP_VM"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/ptrace":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"ptrace","tags":["tracing"],"summary":"Traces another task","description":"Traces another task: attaches, looks, changes, lets it go on.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PtraceArguments"},"example":{"request":"PTRACE_SEIZE","pid":2,"options":["PTRACE_O_TRACEFORK"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/pidfd_open":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"pidfd_open","tags":["descriptors"],"summary":"Makes a descriptor for a process","description":"Makes a descriptor for a process.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PidfdOpenArguments"},"example":{"pid":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/pidfd_send_signal":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"pidfd_send_signal","tags":["descriptors"],"summary":"Sends a signal to the process behind a descriptor","description":"Sends a signal to the process behind a descriptor.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PidfdSendSignalArguments"},"example":{"pidfd":3,"sig":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/pidfd_getfd":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"pidfd_getfd","tags":["descriptors"],"summary":"Takes a copy of another process's descriptor","description":"Takes a copy of another process's descriptor.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PidfdGetfdArguments"},"example":{"pidfd":3,"targetfd":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/open":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"open","tags":["descriptors"],"summary":"Opens a file","description":"Opens a file.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/OpenArguments"},"example":{"path":"/etc/passwd","flags":["O_CLOEXEC"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/close":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"close","tags":["descriptors"],"summary":"Closes a descriptor","description":"Closes a descriptor.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CloseArguments"},"example":{"fd":3}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/dup":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"dup","tags":["descriptors"],"summary":"Makes a second descriptor for an open file","description":"Makes a second descriptor for an open file.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DupArguments"},"example":{"oldfd":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/dup2":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"dup2","tags":["descriptors"],"summary":"Makes a second descriptor with a chosen number","description":"Makes a second descriptor with a chosen number.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Dup2Arguments"},"example":{"oldfd":0,"newfd":5}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/pipe":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"pipe","tags":["descriptors"],"summary":"Makes a pipe","description":"Makes a pipe: a reader and a writer.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NoArguments"},"example":{}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/fcntl":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"fcntl","tags":["descriptors"],"summary":"Reads or changes a descriptor's flags, or duplicates it","description":"Reads or changes a descriptor's flags, or duplicates it.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FcntlArguments"},"example":{"fd":0,"cmd":"F_GETFD"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/poll":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"poll","tags":["descriptors"],"summary":"Tells whether a descriptor is ready, without waiting","description":"Tells whether a descriptor is ready, without waiting.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/PollArguments"},"example":{"fd":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/read":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"read","tags":["descriptors"],"summary":"Reads","description":"Reads; an empty pipe blocks.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ReadArguments"},"example":{"fd":0,"count":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/write":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"write","tags":["descriptors"],"summary":"Writes","description":"Writes; a full pipe blocks.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/WriteArguments"},"example":{"fd":1,"count":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/ioctl":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"ioctl","tags":["descriptors"],"summary":"Controls a terminal","description":"Controls a terminal.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/IoctlArguments"},"example":{"fd":0,"request":"TIOCSCTTY"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/chdir":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"chdir","tags":["descriptors"],"summary":"Changes the working directory","description":"Changes the working directory.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/ChdirArguments"},"example":{"path":"/"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/umask":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"umask","tags":["descriptors"],"summary":"Sets the file mode creation mask, and tells the old one","description":"Sets the file mode creation mask, and tells the old one.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UmaskArguments"},"example":{"mask":18}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/alarm":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"alarm","tags":["time"],"summary":"Has SIGALRM sent after some virtual time","description":"Has SIGALRM sent after some virtual time; 0 cancels.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/AlarmArguments"},"example":{"seconds":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/setitimer":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"setitimer","tags":["time"],"summary":"Sets an interval timer","description":"Sets an interval timer; 0 cancels.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SetitimerArguments"},"example":{"which":"ITIMER_REAL","tv_sec":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/getitimer":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"getitimer","tags":["time"],"summary":"Tells what is left of an interval timer","description":"Tells what is left of an interval timer.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/GetitimerArguments"},"example":{"which":"ITIMER_REAL"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/nanosleep":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"nanosleep","tags":["time"],"summary":"Sleeps for some virtual time","description":"Sleeps for some virtual time.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NanosleepArguments"},"example":{"tv_sec":0,"tv_nsec":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/timer_create":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"timer_create","tags":["time"],"summary":"Makes a POSIX timer","description":"Makes a POSIX timer.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":false,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TimerCreateArguments"},"example":{"clockid":"CLOCK_MONOTONIC","sigev_notify":"SIGEV_SIGNAL","sigev_signo":"SIGALRM"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/timer_settime":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"timer_settime","tags":["time"],"summary":"Arms a timer","description":"Arms a timer; 0 disarms.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TimerSettimeArguments"},"example":{"timerid":0,"tv_sec":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/timer_gettime":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"timer_gettime","tags":["time"],"summary":"Tells what is left of a timer","description":"Tells what is left of a timer.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TimerGettimeArguments"},"example":{"timerid":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/timer_delete":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"timer_delete","tags":["time"],"summary":"Deletes a timer","description":"Deletes a timer.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/TimerDeleteArguments"},"example":{"timerid":0}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/semget":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"semget","tags":["semaphores"],"summary":"Makes or finds a semaphore set","description":"Makes or finds a semaphore set.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SemgetArguments"},"example":{"nsems":1}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/semop":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"semop","tags":["semaphores"],"summary":"Operates on semaphores","description":"Operates on semaphores; waits until all its operations can be done.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SemopArguments"},"example":{"semid":0,"num":0,"op":1,"flags":["SEM_UNDO"]}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}},"/v1/kernels/{kernel}/tasks/{tid}/semctl":{"parameters":[{"$ref":"#/components/parameters/Kernel"},{"$ref":"#/components/parameters/Tid"}],"post":{"operationId":"semctl","tags":["semaphores"],"summary":"Reads, sets or removes a semaphore set","description":"Reads, sets or removes a semaphore set.","parameters":[{"$ref":"#/components/parameters/Timeout"},{"$ref":"#/components/parameters/IfMatch"},{"$ref":"#/components/parameters/IdempotencyKey"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SemctlArguments"},"example":{"semid":0,"num":0,"cmd":"GETVAL"}}}},"responses":{"200":{"$ref":"#/components/responses/CallDone"},"202":{"$ref":"#/components/responses/CallBlocked"},"400":{"$ref":"#/components/responses/BadRequest"},"403":{"$ref":"#/components/responses/Forbidden"},"404":{"$ref":"#/components/responses/NotFound"},"409":{"$ref":"#/components/responses/Refused"},"410":{"$ref":"#/components/responses/Gone"},"412":{"$ref":"#/components/responses/PreconditionFailed"},"413":{"$ref":"#/components/responses/ContentTooLarge"},"415":{"$ref":"#/components/responses/UnsupportedMediaType"},"422":{"$ref":"#/components/responses/Unprocessable"},"503":{"$ref":"#/components/responses/Unavailable"},"default":{"$ref":"#/components/responses/Problem"}}}}},"components":{"parameters":{"TraceAfter":{"name":"after","in":"query","description":"Only events with a higher seq. What was going on before is still known.","schema":{"type":"integer","minimum":0,"maximum":9223372036854775807,"default":0}},"TraceLimit":{"name":"limit","in":"query","description":"At most so many events; all that are kept when not given. `Link` leads to the next page.","schema":{"type":"integer","minimum":1,"maximum":262144}},"TraceClock":{"name":"clock","in":"query","description":"`seq`: every event has a microsecond of its own. `virtual`: the virtual clock, which stands still for most events.","schema":{"type":"string","enum":["seq","virtual"],"default":"seq"}},"Kernel":{"name":"kernel","in":"path","required":true,"description":"The kernel's name.","schema":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"example":"default"},"Tid":{"name":"tid","in":"path","required":true,"description":"The task's number in the kernel's first PID namespace.","schema":{"type":"integer","format":"int32","minimum":1,"maximum":2147483647},"example":1},"Exercise":{"name":"exercise","in":"path","required":true,"description":"The exercise's id.","schema":{"type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"},"example":"zombie-1"},"AttemptNumber":{"name":"number","in":"path","required":true,"description":"The attempt's number among those at the exercise.","schema":{"type":"integer","format":"int64","minimum":1,"maximum":9223372036854775807},"example":1},"CallId":{"name":"id","in":"path","required":true,"description":"The call's number.","schema":{"type":"integer","format":"int64","minimum":1,"maximum":9223372036854775807},"example":1},"Timeout":{"name":"timeout","in":"query","description":"Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.","schema":{"type":"number","minimum":0},"example":0},"LookTimeout":{"name":"timeout","in":"query","description":"Seconds to wait, decimals allowed; never longer than the service's maximum, 60 s as a rule.","schema":{"type":"number","minimum":0,"default":0},"example":0},"IfMatch":{"name":"If-Match","in":"header","description":"Act only when the kernel's seq is this, as in an ETag, with or without its quotes; `*` is any.","schema":{"type":"string","pattern":"^([!#-+\\--~]+|\"[!#-~]*\"(, \"[!#-~]*\")*)$"},"example":"*"},"IfNoneMatch":{"name":"If-None-Match","in":"header","description":"Answer 304 when the ETag would be this.","schema":{"type":"string","pattern":"^([!#-+\\--~]+|\"[!#-~]*\"(, \"[!#-~]*\")*)$"}},"IdempotencyKey":{"name":"Idempotency-Key","in":"header","description":"A request with the same key, path and body is performed once; its answer is repeated.","schema":{"type":"string","pattern":"^[!-~]{1,255}$"},"example":"5f0c3a52-0f0e-4a7e-9f1c-0a7d6f3b2c11"},"Limit":{"name":"limit","in":"query","description":"The most items of a page.","schema":{"type":"integer","minimum":1,"maximum":1000,"default":100}},"At":{"name":"at","in":"query","description":"The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.","schema":{"type":"integer","minimum":0,"maximum":9223372036854775807},"example":1},"Ghosts":{"name":"ghosts","in":"query","description":"`true`: the dead, too, as far back as the kernel's history is kept: state `X`, each with its last fields.","schema":{"type":"boolean","default":false}},"Text":{"name":"text","in":"query","description":"`true`: each event has its `text`, one plain English sentence.","schema":{"type":"boolean","default":false}},"Snapshot":{"name":"snapshot","in":"query","description":"`true`: a stream begins with an `event: snapshot`, whose data is the whole state, and goes on from there without a gap; one that resumes where events are still kept does not. Other answers take no notice.","schema":{"type":"boolean","default":false}},"TaskCursor":{"name":"cursor","in":"query","description":"The `next_cursor` of an earlier page.","schema":{"type":"string","pattern":"^[0-9]{1,10}(\\.[0-9]{1,19})?$"}},"Cursor":{"name":"cursor","in":"query","description":"The `next_cursor` of an earlier page.","schema":{"type":"string","pattern":"^[0-9]{1,10}$"}}},"headers":{"RequestId":{"description":"The id of this request: the client's own X-Request-Id, or one of the service's.","schema":{"type":"string"}},"KernelSeq":{"description":"The kernel's seq at this answer.","schema":{"type":"integer","minimum":0}},"ETag":{"description":"A strong entity tag: the seq in quotes, of the moment for `at`; text and NDJSON have a suffix.","schema":{"type":"string"}},"Location":{"description":"Where the new resource is.","schema":{"type":"string","format":"uri-reference"}},"Link":{"description":"The next page, RFC 8288.","schema":{"type":"string"}},"RetryAfter":{"description":"Seconds after which to try again.","schema":{"type":"integer","minimum":0}},"Allow":{"description":"The methods of this path.","schema":{"type":"string"}},"IdempotencyReplayed":{"description":"`true` when an earlier request with this key was answered so.","schema":{"type":"string","enum":["true"]}}},"responses":{"BadRequest":{"description":"The request is malformed: bad JSON, a bad header.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#json","title":"Unacceptable JSON","status":400,"detail":"The body is not acceptable JSON at byte 7: invalid token near '}'.","field":""}}}},"Unauthorized":{"description":"A token is needed, or the one that was sent is good for nothing.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#token","title":"Unauthorized","status":401,"detail":"The attempt's own token is needed: `Authorization: Bearer TOKEN`.","field":"Authorization"}}}},"NotForThisToken":{"description":"The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#attempt-closed","title":"The attempt is closed","status":403,"detail":"The attempt was submitted: it can be looked at, and `…/report` says what it was worth."}}}},"AttemptsFull":{"description":"The service has as many attempts as it may, or cannot keep what happens.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#quota","title":"A limit of the service is reached","status":507,"detail":"There are 10000 attempts, as many as may be."}}}},"Forbidden":{"description":"The page of another origin wants to change something.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#origin","title":"Origin not allowed","status":403,"detail":"Pages of http://evil.example may not change anything here; the operator can allow an origin.","field":"Origin"}}}},"NotFound":{"description":"No such kernel, task or call.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#task","title":"No such task","status":404,"detail":"No task has the number 77."}}}},"NotAcceptable":{"description":"None of the media types of this path is acceptable to the client.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#accept","title":"Not acceptable","status":406,"detail":"This path answers with `application/json` only.","field":"Accept"}}}},"MethodNotAllowed":{"description":"The path does not know this method.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Allow":{"$ref":"#/components/headers/Allow"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#method","title":"Method not allowed","status":405,"detail":"This path knows GET, HEAD, not POST."}}}},"Refused":{"description":"The simulated kernel refused the call (`errno` says why), the task cannot make a call now (`state` is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#errno","title":"The kernel refused the call","status":409,"detail":"Task 2 has no child that wait4 could wait for.","errno":"ECHILD","state":"failed","id":7,"task":2,"call":"wait4"}}}},"Conflict":{"description":"The request contradicts what there is.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#name-taken","title":"The name is taken","status":409,"detail":"There is a kernel `default` already.","field":"/name"}}}},"Forgotten":{"description":"The kernel's history does not go back to that moment; `first` and `last` can be had.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#forgotten","title":"That moment is forgotten","status":410,"detail":"The kernel's history goes back to event 40961; its last event is 131072.","first":40961,"last":131072,"field":"/query/at"}}}},"Gone":{"description":"The kernel was deleted while the request waited.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#deleted","title":"The kernel was deleted","status":410,"detail":"The kernel was deleted while this request waited."}}}},"PreconditionFailed":{"description":"If-Match does not name the kernel as it is.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#precondition","title":"The kernel has changed","status":412,"detail":"If-Match is \"40\", but the kernel's seq is 41.","field":"If-Match"}}}},"ContentTooLarge":{"description":"The body is too long.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#request","title":"The body is too long","status":413,"detail":"The body is too long."}}}},"UnsupportedMediaType":{"description":"The body is not application/json.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#media-type","title":"Unsupported media type","status":415,"detail":"The body must be JSON: send `Content-Type: application/json`.","field":"Content-Type"}}}},"Unprocessable":{"description":"An argument or a parameter is not acceptable; `field` says which, `detail` what would be right.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#argument","title":"Unacceptable argument","status":422,"detail":"`SIGFOO` is no signal; signals are `SIGHUP` to `SIGSYS`, `SIGRTMIN+n` and `SIGRTMAX-n`, or numbers.","field":"/sig","errors":[{"pointer":"/sig","detail":"`SIGFOO` is no signal; signals are `SIGHUP` to `SIGSYS`, `SIGRTMIN+n` and `SIGRTMAX-n`, or numbers."}]}}}},"Unavailable":{"description":"The service is going down, or one of its limits is reached.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Retry-After":{"$ref":"#/components/headers/RetryAfter"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#quota","title":"A limit of the service is reached","status":503,"detail":"As many requests wait for calls as may."}}}},"TooManyKernels":{"description":"There are as many kernels as may be.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#quota","title":"A limit of the service is reached","status":507,"detail":"There are 1024 kernels, as many as may be; delete one."}}}},"Problem":{"description":"Another refusal, of the service itself.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"},"example":{"type":"/docs#request","title":"Unauthorized","status":401,"detail":"A valid bearer token is needed.","field":"Authorization"}}}},"NotModified":{"description":"The client has this already.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"}}},"CallDone":{"description":"The call returned, never returns, or its task was killed inside it.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Call"},"example":{"id":7,"task":1,"call":"fork","state":"returned","value":2}}},"links":{"call":{"operationId":"getCall","parameters":{"kernel":"$request.path.kernel","id":"$response.body#/id"},"description":"The call, later."},"task":{"operationId":"getTask","parameters":{"kernel":"$request.path.kernel","tid":"$request.path.tid"},"description":"The task that made it."}}},"CallBlocked":{"description":"The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.","headers":{"X-Request-Id":{"$ref":"#/components/headers/RequestId"},"X-Kernel-Seq":{"$ref":"#/components/headers/KernelSeq"},"ETag":{"$ref":"#/components/headers/ETag"},"Location":{"$ref":"#/components/headers/Location"},"Idempotency-Replayed":{"$ref":"#/components/headers/IdempotencyReplayed"}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Call"},"example":{"id":8,"task":1,"call":"wait4","state":"blocked"}}},"links":{"call":{"operationId":"getCall","parameters":{"kernel":"$request.path.kernel","id":"$response.body#/id"},"description":"The call, later."}}}},"schemas":{"ChromeTrace":{"type":"object","description":"Chrome trace events, JSON object format.","properties":{"displayTimeUnit":{"type":"string","enum":["ns"]},"traceEvents":{"type":"array","items":{"type":"object","properties":{"ph":{"description":"M metadata, B and E the ends of a bar, i an instant, s and f the ends of an arrow, C a counter.","type":"string","enum":["M","B","E","i","s","f","C"]},"name":{"type":"string"},"cat":{"type":"string"},"pid":{"description":"A number of its own for each life of a thread group; above 4194303 where the kernel used one again.","type":"integer","minimum":1},"tid":{"type":"integer","minimum":1},"ts":{"description":"Microseconds.","type":"number","minimum":0},"args":{"type":"object"}},"required":["ph","name","pid"]}},"otherData":{"type":"object","properties":{"clock":{"type":"string"},"first":{"description":"The oldest event that is kept.","type":"integer"},"next_after":{"description":"Where the next page begins.","type":"integer"},"seq":{"type":"integer"}},"required":["clock","first","next_after","seq"]}},"required":["displayTimeUnit","traceEvents","otherData"]},"StraceImport":{"type":"object","properties":{"kernel":{"description":"The new kernel's name.","type":"string"},"lines":{"description":"Lines of the log.","type":"integer"},"performed":{"description":"Calls made, besides those that keep descriptors in step.","type":"integer"},"skipped":{"description":"Calls that were not made, by name.","type":"object","additionalProperties":{"type":"integer"}},"differences":{"description":"Where the kernel did something else than the log tells; the first 200.","type":"array","maxItems":200,"items":{"type":"object","properties":{"line":{"type":"integer"},"call":{"type":"string"},"log":{"description":"What the log tells.","type":"string"},"kernel":{"description":"What the kernel did.","type":"string"}},"required":["line","call","log","kernel"]}},"differences_total":{"type":"integer"},"tasks":{"description":"The log's tasks, with their numbers in the kernel; `-` is the one of a log without numbers.","type":"object","additionalProperties":{"type":"integer"}}},"required":["kernel","lines","performed","skipped","differences","differences_total","tasks"]},"AcctArguments":{"type":"object","additionalProperties":false,"properties":{"path":{"description":"The file, which must exist (open makes it with O_CREAT); null stops.","type":["string","null"],"maxLength":4096,"pattern":"^[^\\u0000]*$"}}},"AlarmArguments":{"type":"object","additionalProperties":false,"properties":{"seconds":{"description":"Seconds.","$ref":"#/components/schemas/Int64"}},"required":["seconds"]},"ArgumentValue":{"description":"Any JSON without NUL characters and with numbers of 64 bits.","anyOf":[{"type":["boolean","null"]},{"type":"number","minimum":-9223372036854775808,"maximum":9223372036854775807},{"type":"string","pattern":"^[^\\u0000]*$"},{"type":"array","items":{"$ref":"#/components/schemas/ArgumentValue"}},{"type":"object","propertyNames":{"pattern":"^[^\\u0000]*$"},"additionalProperties":{"$ref":"#/components/schemas/ArgumentValue"}}]},"Batch":{"oneOf":[{"title":"Calls","type":"array","minItems":1,"maxItems":256,"items":{"$ref":"#/components/schemas/BatchCall"}},{"type":"object","properties":{"calls":{"type":"array","minItems":1,"maxItems":256,"items":{"$ref":"#/components/schemas/BatchCall"}},"stop_on_error":{"type":"boolean","default":false,"description":"Make no more calls after one that fails."}},"required":["calls"],"additionalProperties":false,"title":"Calls with a choice"}]},"BatchCall":{"type":"object","properties":{"task":{"description":"Who makes the call.","oneOf":[{"type":"integer","minimum":1,"maximum":2147483647},{"$ref":"#/components/schemas/Reference"}]},"call":{"type":"string","description":"Which call.","enum":["fork","vfork","clone","clone3","execve","exit","exit_group","unshare","setns","wait4","waitpid","wait","waitid","kill","tkill","tgkill","sigqueue","rt_sigqueueinfo","rt_tgsigqueueinfo","sigaction","sigprocmask","sigpending","pause","sigsuspend","sigtimedwait","signalfd","setpgid","getpgid","getpgrp","setsid","getsid","getpid","getppid","gettid","set_tid_address","prctl","setresuid","getresuid","setrlimit","getrlimit","sched_yield","nice","setpriority","getpriority","getrusage","times","acct","kcmp","ptrace","pidfd_open","pidfd_send_signal","pidfd_getfd","open","close","dup","dup2","pipe","fcntl","poll","read","write","ioctl","chdir","umask","alarm","setitimer","getitimer","nanosleep","timer_create","timer_settime","timer_gettime","timer_delete","semget","semop","semctl"]},"args":{"type":"object","description":"The arguments, as in a request of its own; in place of a number `$name` or `$name.field` may stand. Wrong ones are answered in this call's result.","propertyNames":{"pattern":"^[^\\u0000]*$"},"additionalProperties":{"$ref":"#/components/schemas/ArgumentValue"}},"as":{"type":"string","description":"The name by which later calls can refer to this one.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,31}$"}},"required":["task","call"],"additionalProperties":false},"BatchResult":{"type":"object","properties":{"results":{"type":"array","items":{"description":"A Call, or a Problem with the call's name.","type":"object","properties":{"as":{"type":"string"}}},"description":"In the order of the calls."},"made":{"type":"integer","description":"How many calls were tried."},"stopped":{"type":"boolean","description":"`stop_on_error` left some out."},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["results","made","stopped","seq"]},"Call":{"type":"object","properties":{"id":{"type":"integer","description":"The call's number in its kernel.","minimum":1},"task":{"type":"integer","description":"The task that made it.","minimum":1},"call":{"type":"string","description":"Which call."},"state":{"type":"string","description":"Where it stands.","enum":["blocked","returned","failed","no_return","killed"]},"value":{"type":"integer","description":"What the call returned."},"errno":{"$ref":"#/components/schemas/Errno"},"detail":{"type":"string","description":"For a failed call: the rule that refused it."},"status":{"$ref":"#/components/schemas/WaitStatus"},"rusage":{"$ref":"#/components/schemas/Rusage"},"info":{"$ref":"#/components/schemas/Siginfo"},"old":{"description":"sigaction: the previous handler; sigprocmask: the previous mask.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"old_flags":{"type":"array","items":{"type":"string"},"description":"sigaction: the previous flags."},"old_mask":{"type":"array","items":{"type":"string"},"description":"sigaction: the previous mask."},"set":{"type":"array","items":{"type":"string"},"description":"sigpending: the pending signals."},"siginfo":{"$ref":"#/components/schemas/Siginfo"},"siginfos":{"type":"array","items":{"$ref":"#/components/schemas/Siginfo"},"description":"PTRACE_PEEKSIGINFO."},"arg":{"description":"prctl: the number that a PR_GET_ option tells.","type":"integer"},"name":{"description":"prctl: what PR_GET_NAME tells.","type":"string"},"message":{"type":"integer","description":"PTRACE_GETEVENTMSG."},"mask":{"type":"array","items":{"type":"string"},"description":"PTRACE_GETSIGMASK."},"data":{"type":"integer","description":"PTRACE_PEEKDATA: the word."},"registers":{"$ref":"#/components/schemas/Registers"},"syscall_info":{"type":"object","properties":{"op":{"type":"string","enum":["none","entry","exit","seccomp"]},"nr":{"type":"integer"},"rval":{"type":"integer"},"is_error":{"type":"boolean"}},"description":"PTRACE_GET_SYSCALL_INFO."},"fds":{"type":"array","items":{"type":"integer"},"description":"pipe: reader and writer.","minItems":2,"maxItems":2},"tms_utime":{"type":"integer","description":"times: clock ticks."},"tms_stime":{"type":"integer"},"tms_cutime":{"type":"integer"},"tms_cstime":{"type":"integer"},"cur":{"description":"getrlimit: the soft limit.","oneOf":[{"type":"integer"},{"type":"string","enum":["RLIM_INFINITY"]}]},"max":{"description":"getrlimit: the hard limit.","oneOf":[{"type":"integer"},{"type":"string","enum":["RLIM_INFINITY"]}]},"remaining":{"type":"object","properties":{"tv_sec":{"type":"integer"},"tv_nsec":{"type":"integer"}},"required":["tv_sec","tv_nsec"],"description":"What is left of a timer or a sleep."},"timerid":{"type":"integer","description":"timer_create."},"revents":{"type":"array","items":{"type":"string"},"description":"poll: what is ready."},"ruid":{"type":"integer","description":"getresuid."},"euid":{"type":"integer","description":"getresuid."},"suid":{"type":"integer","description":"getresuid."}},"required":["id","task","call","state"],"description":"A system call that a task made."},"Attempt":{"type":"object","additionalProperties":false,"description":"A student's attempt at an exercise.","properties":{"exercise":{"type":"string","description":"The exercise's id."},"version":{"type":"integer","description":"The exercise's version."},"number":{"type":"integer","description":"Its number among the attempts at the exercise."},"student":{"type":"string","description":"Who makes it."},"seed":{"type":"integer","description":"The seed of the exercise as this student has it."},"state":{"type":"string","enum":["open","over","submitted"],"description":"Over means that its time is over and it was not submitted."},"created":{"type":"string","format":"date-time","description":"When it began."},"deadline":{"type":"string","format":"date-time","description":"When its time is over; not there when it may take as long as it likes."},"submitted":{"type":"string","format":"date-time","description":"When it was submitted."},"kernel":{"type":"object","additionalProperties":false,"description":"Its own kernel; not there when the exercise asks for answers alone.","properties":{"id":{"type":"string","description":"The kernel's name."},"url":{"type":"string","description":"The kernel's path."}},"required":["id","url"]},"calls":{"type":"integer","description":"How many calls and steps of the clock were made."},"answers_kept":{"type":"boolean","description":"Are there answers?"},"hints_taken":{"type":"integer","description":"How many hints were taken."},"attempts_left":{"type":"integer","description":"How many more the student may begin; not there when there is no limit."},"survives_restart":{"type":"boolean","description":"Is it kept on disk, or in the service's memory alone?"},"result":{"type":"object","additionalProperties":false,"description":"The points of a submitted attempt, for those who may know all of them.","properties":{"points":{"type":"number","description":"Earned."},"max_points":{"type":"number","description":"All there are."}},"required":["points","max_points"]},"counts":{"type":"boolean","description":"In a list, is it the student's best?"},"token":{"type":"string","description":"What opens it; told once, when it begins."}},"required":["exercise","version","number","student","seed","state","created","calls","answers_kept","hints_taken","survives_restart"]},"AttemptAnswers":{"type":"object","additionalProperties":false,"properties":{"answers":{"type":"object","description":"The answers by question, each as its kind wants it."}}},"AttemptBeginning":{"type":"object","additionalProperties":false,"properties":{"student":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\x00-\\x1f\\x7f-\\x9f]*$","description":"Who makes the attempt."},"seed":{"type":"integer","format":"int64","minimum":0,"maximum":9223372036854775807,"description":"For an exercise that is made for each student; others keep their own."}},"required":["student"]},"AttemptHint":{"type":"object","additionalProperties":false,"properties":{"text":{"type":"string","description":"The hint."},"price":{"type":"number","description":"What it costs."},"taken":{"type":"integer","description":"How many are taken now."},"left":{"type":"integer","description":"How many there are still."},"price_of_all_taken":{"type":"number","description":"What those cost together."}},"required":["text","price","taken","left","price_of_all_taken"]},"AttemptList":{"type":"object","additionalProperties":false,"properties":{"attempts":{"type":"array","items":{"$ref":"#/components/schemas/Attempt"}},"next_cursor":{"type":"string","description":"Present when there are more."}},"required":["attempts"]},"Certificate":{"type":"object","additionalProperties":false,"description":"A submitted attempt, signed. The signature is over the document without `signature`, its members in this order, on one line without spaces.","properties":{"format":{"type":"string","const":"proclab-certificate-1"},"exercise":{"type":"object","description":"The exercise; `sha256` is over the bytes of its document."},"student":{"type":"string"},"seed":{"type":"integer"},"attempt":{"type":"integer"},"created":{"type":"string","format":"date-time"},"submitted":{"type":"string","format":"date-time"},"hints_taken":{"type":"integer"},"given":{"type":"object","description":"What the kernel was before the student's first call, as an exercise's document says it."},"calls":{"type":"array","items":{"type":"object"}},"answers":{"type":"object"},"events":{"type":"object","description":"How many events there were, and the head of the SHA-256 chain over them."},"result":{"type":"object","description":"The checks that students may see; the total when they are all."},"key":{"type":"string","description":"The public key, in base64."},"signature":{"type":"string","description":"Ed25519, in base64."}},"required":["format","exercise","student","seed","attempt","created","submitted","hints_taken","given","events","result","key","signature"]},"CertificateKey":{"type":"object","additionalProperties":false,"properties":{"algorithm":{"type":"string","const":"Ed25519"},"public_key":{"type":"string","description":"The 32 bytes in base64."},"pem":{"type":"string","description":"The same as OpenSSL reads it."}},"required":["algorithm","public_key","pem"]},"ChdirArguments":{"type":"object","additionalProperties":false,"properties":{"path":{"description":"The directory.","type":"string","maxLength":4096,"pattern":"^[^\\u0000]*$"}},"required":["path"]},"ClockID":{"type":"string","enum":["CLOCK_REALTIME","CLOCK_MONOTONIC","CLOCK_PROCESS_CPUTIME_ID","CLOCK_THREAD_CPUTIME_ID","CLOCK_BOOTTIME"]},"ClockStep":{"description":"How far virtual time goes.","oneOf":[{"type":"object","properties":{"seconds":{"type":"number","minimum":0,"maximum":1000000}},"required":["seconds"],"additionalProperties":false,"title":"Seconds"},{"type":"object","properties":{"milliseconds":{"type":"number","minimum":0,"maximum":1000000000}},"required":["milliseconds"],"additionalProperties":false,"title":"Milliseconds"},{"type":"object","properties":{"nanoseconds":{"type":"integer","minimum":0,"maximum":1000000000000000}},"required":["nanoseconds"],"additionalProperties":false,"title":"Nanoseconds"},{"type":"object","properties":{"next_timer":{"type":"boolean","enum":[true],"description":"As far as the next timer; nowhere when none is set."}},"required":["next_timer"],"additionalProperties":false,"title":"To the next timer"}]},"Clone3Arguments":{"type":"object","additionalProperties":false,"properties":{"flags":{"description":"CLONE_ flags.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/CloneFlag"},{"$ref":"#/components/schemas/Int64"}]}},{"$ref":"#/components/schemas/Int64"}],"default":[]},"exit_signal":{"description":"The signal that the parent gets when the child dies.","$ref":"#/components/schemas/Signal","default":0},"set_tid":{"description":"The numbers that the child gets, from the innermost namespace outwards.","type":"array","maxItems":1024,"items":{"$ref":"#/components/schemas/Int32"}},"size":{"description":"The size that the caller says the structure has.","$ref":"#/components/schemas/Int64","default":88},"stack":{"description":"The child's stack.","$ref":"#/components/schemas/Int64","default":0},"stack_size":{"description":"The size of the child's stack.","$ref":"#/components/schemas/Int64","default":0},"tail":{"description":"A non-zero byte stands behind the part that the kernel knows.","type":"boolean"}}},"CloneArguments":{"type":"object","additionalProperties":false,"properties":{"flags":{"description":"CLONE_ flags.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/CloneFlag"},{"$ref":"#/components/schemas/Int64"}]}},{"$ref":"#/components/schemas/Int64"}],"default":[]},"exit_signal":{"description":"The signal that the parent gets when the child dies; 0 for none.","$ref":"#/components/schemas/Signal","default":0}}},"CloneFlag":{"type":"string","enum":["CLONE_NEWTIME","CLONE_VM","CLONE_FS","CLONE_FILES","CLONE_SIGHAND","CLONE_PIDFD","CLONE_PTRACE","CLONE_VFORK","CLONE_PARENT","CLONE_THREAD","CLONE_NEWNS","CLONE_SYSVSEM","CLONE_SETTLS","CLONE_PARENT_SETTID","CLONE_CHILD_CLEARTID","CLONE_DETACHED","CLONE_UNTRACED","CLONE_CHILD_SETTID","CLONE_NEWCGROUP","CLONE_NEWUTS","CLONE_NEWIPC","CLONE_NEWUSER","CLONE_NEWPID","CLONE_NEWNET","CLONE_IO","CLONE_CLEAR_SIGHAND","CLONE_INTO_CGROUP"]},"CloseArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"}},"required":["fd"]},"Dup2Arguments":{"type":"object","additionalProperties":false,"properties":{"oldfd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"},"newfd":{"description":"The new number.","$ref":"#/components/schemas/Int32"}},"required":["oldfd","newfd"]},"DupArguments":{"type":"object","additionalProperties":false,"properties":{"oldfd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"}},"required":["oldfd"]},"Errno":{"type":"string","description":"An error number's name.","enum":["EPERM","ENOENT","ESRCH","EINTR","EIO","ENXIO","E2BIG","EBADF","ECHILD","EAGAIN","ENOMEM","EACCES","EFAULT","EBUSY","EEXIST","ENOTDIR","EISDIR","EINVAL","ENFILE","EMFILE","ENOTTY","EFBIG","ENOSPC","EPIPE","ERANGE","ENAMETOOLONG","ENOSYS","EIDRM","EOPNOTSUPP"]},"Event":{"type":"object","properties":{"seq":{"type":"integer","description":"Ascending from 1, without gaps.","minimum":1},"time":{"type":"integer","description":"Virtual nanoseconds since boot."},"type":{"$ref":"#/components/schemas/EventType"},"task":{"type":"integer","description":"The task that it happened to or that did it; 0 for the kernel."},"book":{"type":"string","description":"For a chore of the chapter on process termination: what the book calls it."},"text":{"type":"string","description":"With `text=true`: what happened, in one plain English sentence."},"sig":{"type":"string","description":"The signal."},"si_code":{"type":"integer"},"si_pid":{"type":"integer"},"si_status":{"type":"integer"},"action":{"type":"string","description":"signal_deliver: what the signal does.","enum":["handler","ignore","terminate","core","stop","continue","unknown"]}},"required":["seq","time","type","task"],"additionalProperties":true,"description":"One step that the kernel took. Besides the members named here each type has its own."},"EventPage":{"type":"object","properties":{"events":{"type":"array","items":{"$ref":"#/components/schemas/Event"}},"next_after":{"type":"integer","description":"Where the next page begins."},"first":{"type":"integer","description":"The oldest event kept."},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0}},"required":["events","next_after","first","seq"]},"EventType":{"type":"string","description":"What an event tells.","enum":["boot","sys_enter","sys_exit","sched_process_fork","wake_up_new_task","sched_process_exec","vfork_done","sched_switch","sched_wakeup","schedule","do_exit","exit_signals","del_timer_sync","acct_process","exit_code","exit_mm","exit_sem","exit_files","exit_fs","exit_namespace","disassociate_ctty","exit_notify","forget_original_parent","find_new_reaper","reparent","exit_state","sched_process_exit","do_notify_parent","do_notify_parent_cldstop","zap_pid_ns_processes","wait_task_zombie","wait_task_stopped","wait_task_continued","sched_process_wait","release_task","free_uid","unhash_process","ptrace_unlink","exit_sighand","put_task_struct","sched_process_free","signal_generate","signal_deliver","do_signal_stop","group_stop","group_continue","do_group_exit","de_thread","ptrace_link","ptrace_stop","ptrace_resume","ptrace_detach","exit_ptrace","setpgid","setsid","tty","kill_orphaned_pgrp","commit_creds","prctl","mm_release","file_open","file_close","file_release","pipe_wake","semop","sem_undo","sem_remove","timer_set","timer_expire","clock_advance","panic"]},"ExecveArguments":{"type":"object","additionalProperties":false,"properties":{"path":{"description":"The program.","type":"string","maxLength":4096,"pattern":"^[^\\u0000]*$"},"argv":{"description":"Its arguments; the path alone when not given.","type":"array","maxItems":1024,"items":{"type":"string","maxLength":4096,"pattern":"^[^\\u0000]*$"}}},"required":["path"]},"Exercise":{"type":"object","additionalProperties":false,"description":"An exercise as a student reads it.","properties":{"id":{"type":"string","description":"The id."},"version":{"type":"integer","description":"Goes up when points may change."},"title":{"type":"string","description":"The title."},"kind":{"$ref":"#/components/schemas/ExerciseKind"},"level":{"type":"integer","description":"1 easy to 3 hard."},"points":{"type":"number","description":"The points of all checks."},"steps":{"type":"array","description":"The steps of the chapter that it is about.","items":{"$ref":"#/components/schemas/ExerciseStep"}},"text":{"type":"string","description":"Markdown."},"kernel":{"type":"object","description":"The kernel's `profile` and `init`."},"given":{"type":"array","description":"The calls made before the student's.","items":{"type":"object"}},"broken":{"type":"array","description":"The list to be mended.","items":{"type":"object"}},"asked":{"type":"array","description":"The questions.","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string"},"text":{"type":"string"},"choices":{"type":"array","items":{"type":"object"}}},"required":["id","kind","text"]}},"checked":{"type":"array","description":"The checks that students may see.","items":{"type":"object","properties":{"title":{"type":"string"},"points":{"type":"number"}},"required":["title","points"]}},"more_checks":{"type":"boolean","description":"Are there checks that are not shown?"},"hint_prices":{"type":"array","description":"What each hint costs.","items":{"type":"number"}},"attempts":{"type":"object","additionalProperties":false,"description":"How often and how long a student may try; what is not there has no limit.","properties":{"limit":{"type":"integer"},"minutes":{"type":"integer"}}}},"required":["id","version","title","kind","level","points","steps","text","kernel","asked","checked","more_checks","hint_prices","attempts"]},"ExerciseKind":{"type":"string","enum":["drive","predict","explain","repair"]},"ExerciseList":{"type":"object","additionalProperties":false,"properties":{"exercises":{"type":"array","items":{"$ref":"#/components/schemas/ExerciseSummary"}}},"required":["exercises"]},"ExerciseStep":{"type":"string","enum":["exit","exit_signals","del_timer_sync","acct_process","exit_mm","exit_sem","exit_files","exit_fs","exit_namespace","exit_sighand","exit_code","exit_notify","zombie","schedule","wait4","release_task","free_uid","unhash_process","ptrace_unlink","put_task_struct","orphan","find_new_reaper","two_lists","init"]},"ExerciseSummary":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","description":"The id."},"version":{"type":"integer","description":"Goes up when points may change."},"title":{"type":"string","description":"The title."},"kind":{"$ref":"#/components/schemas/ExerciseKind"},"level":{"type":"integer","description":"1 easy to 3 hard."},"points":{"type":"number","description":"The points of all checks."},"steps":{"type":"array","description":"The steps of the chapter that it is about.","items":{"$ref":"#/components/schemas/ExerciseStep"}}},"required":["id","version","title","kind","level","points","steps"]},"ExerciseWithAttempt":{"type":"object","additionalProperties":false,"description":"An exercise as one student has it, and how the attempt stands.","properties":{"id":{"type":"string","description":"The id."},"version":{"type":"integer","description":"Goes up when points may change."},"title":{"type":"string","description":"The title."},"kind":{"$ref":"#/components/schemas/ExerciseKind"},"level":{"type":"integer","description":"1 easy to 3 hard."},"points":{"type":"number","description":"The points of all checks."},"steps":{"type":"array","description":"The steps of the chapter that it is about.","items":{"$ref":"#/components/schemas/ExerciseStep"}},"text":{"type":"string","description":"Markdown."},"kernel":{"type":"object","description":"The kernel's `profile` and `init`."},"given":{"type":"array","description":"The calls made before the student's.","items":{"type":"object"}},"broken":{"type":"array","description":"The list to be mended.","items":{"type":"object"}},"asked":{"type":"array","description":"The questions.","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string"},"text":{"type":"string"},"choices":{"type":"array","items":{"type":"object"}}},"required":["id","kind","text"]}},"checked":{"type":"array","description":"The checks that students may see.","items":{"type":"object","properties":{"title":{"type":"string"},"points":{"type":"number"}},"required":["title","points"]}},"more_checks":{"type":"boolean","description":"Are there checks that are not shown?"},"hint_prices":{"type":"array","description":"What each hint costs.","items":{"type":"number"}},"attempt":{"$ref":"#/components/schemas/Attempt"}},"required":["id","version","title","kind","level","points","steps","text","kernel","asked","checked","more_checks","hint_prices","attempt"]},"ExitArguments":{"type":"object","additionalProperties":false,"properties":{"status":{"description":"The exit status; its low 8 bits count.","$ref":"#/components/schemas/Int32","default":0}}},"ExitGroupArguments":{"type":"object","additionalProperties":false,"properties":{"status":{"description":"The exit status; its low 8 bits count.","$ref":"#/components/schemas/Int32","default":0}}},"FcntlArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"},"cmd":{"description":"What to do.","oneOf":[{"$ref":"#/components/schemas/FcntlCommand"},{"$ref":"#/components/schemas/Int32"}]},"arg":{"description":"Its argument.","$ref":"#/components/schemas/Int64","default":0}},"required":["fd","cmd"]},"FcntlCommand":{"type":"string","enum":["F_DUPFD","F_GETFD","F_SETFD","F_GETFL","F_SETFL","F_DUPFD_CLOEXEC"]},"GetitimerArguments":{"type":"object","additionalProperties":false,"properties":{"which":{"description":"The timer.","oneOf":[{"$ref":"#/components/schemas/IntervalTimer"},{"$ref":"#/components/schemas/Int32"}],"default":"ITIMER_REAL"}}},"GetpgidArguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"The process; 0 for the caller.","$ref":"#/components/schemas/Int32"}},"required":["pid"]},"GetpriorityArguments":{"type":"object","additionalProperties":false,"properties":{"which":{"description":"Process, group or user.","oneOf":[{"$ref":"#/components/schemas/PriorityWhich"},{"$ref":"#/components/schemas/Int32"}]},"who":{"description":"Its number; 0 for the caller's.","$ref":"#/components/schemas/Int32","default":0}},"required":["which"]},"GetrlimitArguments":{"type":"object","additionalProperties":false,"properties":{"resource":{"description":"The resource.","oneOf":[{"$ref":"#/components/schemas/Resource"},{"$ref":"#/components/schemas/Int32"}]}},"required":["resource"]},"GetrusageArguments":{"type":"object","additionalProperties":false,"properties":{"who":{"description":"Whose usage.","oneOf":[{"$ref":"#/components/schemas/RusageWho"},{"$ref":"#/components/schemas/Int32"}],"default":"RUSAGE_SELF"}}},"GetsidArguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"The process; 0 for the caller.","$ref":"#/components/schemas/Int32"}},"required":["pid"]},"Handler":{"type":"string","enum":["SIG_DFL","SIG_IGN","handler"]},"IDType":{"type":"string","enum":["P_ALL","P_PID","P_PGID","P_PIDFD"]},"Int32":{"type":"integer","description":"A number that fits a C int.","format":"int32","minimum":-2147483648,"maximum":2147483647},"Int64":{"type":"integer","description":"A number that fits a C long.","format":"int64","minimum":-9223372036854775808,"maximum":9223372036854775807},"IntervalTimer":{"type":"string","enum":["ITIMER_REAL","ITIMER_VIRTUAL","ITIMER_PROF"]},"IoctlArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"},"request":{"description":"What to do.","oneOf":[{"$ref":"#/components/schemas/IoctlRequest"},{"$ref":"#/components/schemas/Int32"}]},"arg":{"description":"Its argument.","$ref":"#/components/schemas/Int64","default":0}},"required":["fd","request"]},"IoctlRequest":{"type":"string","enum":["TIOCSCTTY","TIOCGPGRP","TIOCSPGRP","TIOCNOTTY","TIOCGSID"]},"KcmpArguments":{"type":"object","additionalProperties":false,"properties":{"pid1":{"description":"One task.","$ref":"#/components/schemas/Int32"},"pid2":{"description":"The other.","$ref":"#/components/schemas/Int32"},"type":{"description":"Which object.","oneOf":[{"$ref":"#/components/schemas/KcmpType"},{"$ref":"#/components/schemas/Int32"}]},"idx1":{"description":"For KCMP_FILE: the first task's descriptor.","$ref":"#/components/schemas/Int64","default":0},"idx2":{"description":"For KCMP_FILE: the second task's descriptor.","$ref":"#/components/schemas/Int64","default":0}},"required":["pid1","pid2","type"]},"KcmpType":{"type":"string","enum":["KCMP_FILE","KCMP_VM","KCMP_FILES","KCMP_FS","KCMP_SIGHAND","KCMP_IO","KCMP_SYSVSEM"]},"Kernel":{"type":"object","properties":{"id":{"type":"string","description":"Its name in URLs."},"init":{"type":"string","description":"`auto`: PID 1 reaps what it adopts. `manual`: it reaps only when told to.","enum":["auto","manual"]},"profile":{"type":"string","description":"Today's kernel, or that of the book.","enum":["6","2.6.0"]},"seq":{"type":"integer","description":"The kernel's seq: the number of its last event.","minimum":0},"time":{"type":"integer","description":"Virtual nanoseconds since boot."},"tasks":{"type":"integer","description":"Tasks, zombies included."},"zombies":{"type":"integer","description":"Zombies."},"panic":{"type":["string","null"],"description":"Linux's panic message, once init has died."},"last_pid":{"type":"integer","description":"The last number given out."},"calls":{"type":"integer","description":"Calls made."},"first_event":{"type":"integer","description":"The oldest event kept."},"first_moment":{"type":"integer","description":"The first moment that can be looked at with `at`."},"from":{"type":"object","description":"Of a kernel that went on from another's past: where.","properties":{"kernel":{"type":"string","description":"The other kernel."},"seq":{"type":"integer","description":"The last event that both have."}},"required":["kernel","seq"]},"next_timer":{"type":["integer","null"],"description":"Virtual nanoseconds until the next timer fires."},"limits":{"type":"object","properties":{"pid_max":{"type":"integer","description":"Numbers below it are given out."},"tasks":{"type":"integer","description":"Live tasks; fork answers EAGAIN beyond it."},"events":{"type":"integer","description":"Events kept."},"calls":{"type":"integer","description":"Finished calls kept."},"ptrace_scope":{"type":"integer","description":"Yama's ptrace_scope."},"sigpending":{"type":"integer","description":"RLIMIT_SIGPENDING of the first process."},"core":{"type":"integer","description":"RLIMIT_CORE of the first process; 0 dumps none."}}}},"required":["id","init","profile","seq","time","tasks","zombies","panic","limits"],"description":"A simulated kernel."},"KernelCreation":{"anyOf":[{"title":"A kernel that boots","type":"object","properties":{"name":{"type":"string","description":"The kernel's name in URLs.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"init":{"type":"string","description":"`auto`: PID 1 reaps what it adopts. `manual`: it reaps only when told to.","enum":["auto","manual"],"default":"auto"},"profile":{"type":"string","description":"Today's kernel, or that of the book.","enum":["6","2.6.0"],"default":"6"},"limits":{"type":"object","properties":{"pid_max":{"type":"integer","description":"Numbers below it are given out.","minimum":301,"maximum":4194304},"tasks":{"type":"integer","description":"Live tasks; fork answers EAGAIN beyond it.","minimum":1,"maximum":32768},"events":{"type":"integer","description":"Events kept.","minimum":1,"maximum":262144},"calls":{"type":"integer","description":"Finished calls kept.","minimum":1024,"maximum":65536},"ptrace_scope":{"type":"integer","description":"Yama's ptrace_scope.","minimum":0,"maximum":3},"sigpending":{"type":"integer","description":"RLIMIT_SIGPENDING of the first process.","minimum":0,"maximum":9223372036854775807},"core":{"type":"integer","description":"RLIMIT_CORE of the first process; 0 dumps none.","minimum":0,"maximum":9223372036854775807}},"additionalProperties":false,"description":"How much this kernel may hold."}},"additionalProperties":false},{"title":"A kernel that goes on","type":"object","properties":{"name":{"type":"string","description":"The kernel's name in URLs.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"from":{"type":"object","description":"Go on from a moment of another kernel's past, at the end of the call that recorded that event. The new kernel is as that one was, so `init`, `profile` and `limits` are left out.","properties":{"kernel":{"type":"string","description":"The other kernel."},"seq":{"type":"integer","description":"The number of an event; without it, as it is.","minimum":0,"maximum":9223372036854775807}},"required":["kernel"],"additionalProperties":false}},"required":["from"],"additionalProperties":false}]},"KillArguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"Above 0 a process, 0 the caller's group, -1 all but init and the caller, else that group.","$ref":"#/components/schemas/Int32"},"sig":{"description":"The signal; 0 only checks.","$ref":"#/components/schemas/Signal"}},"required":["pid","sig"]},"Limit":{"description":"A resource limit; -1 is RLIM_INFINITY.","oneOf":[{"type":"string","enum":["RLIM_INFINITY"]},{"type":"integer","minimum":-1,"maximum":9223372036854775807}]},"MaskChange":{"type":"string","enum":["SIG_BLOCK","SIG_UNBLOCK","SIG_SETMASK"]},"NanosleepArguments":{"type":"object","additionalProperties":false,"properties":{"tv_sec":{"description":"Seconds.","$ref":"#/components/schemas/Int64","default":0},"tv_nsec":{"description":"Nanoseconds.","$ref":"#/components/schemas/Int64","default":0}}},"NiceArguments":{"type":"object","additionalProperties":false,"properties":{"inc":{"description":"What is added.","$ref":"#/components/schemas/Int32"}},"required":["inc"]},"NoArguments":{"type":"object","additionalProperties":false,"description":"The call takes no arguments."},"Object":{"type":"object","description":"A shared, counted object.","properties":{"type":{"type":"string","description":"The C structure's name."},"id":{"type":"integer"},"count":{"type":"integer","description":"How many references it has."},"holders":{"type":"array","items":{"type":"integer"},"description":"The tasks that hold it."},"note":{"type":"string","description":"What it is."}},"required":["type","id","count","holders","note"]},"OpenArguments":{"type":"object","additionalProperties":false,"properties":{"path":{"description":"The file.","type":"string","maxLength":4096,"pattern":"^[^\\u0000]*$"},"flags":{"description":"O_ flags.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/OpenFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]}},"required":["path"]},"OpenFlag":{"type":"string","enum":["O_RDONLY","O_WRONLY","O_RDWR","O_CREAT","O_EXCL","O_NOCTTY","O_TRUNC","O_APPEND","O_NONBLOCK","O_DIRECTORY","O_CLOEXEC","PIDFD_NONBLOCK","PIDFD_THREAD","SFD_NONBLOCK","SFD_CLOEXEC"]},"Patch":{"type":"array","description":"A JSON Patch, RFC 6902.","items":{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","replace"]},"path":{"type":"string","description":"A JSON pointer."},"value":{"description":"What comes there; not for `remove`."}},"required":["op","path"]}},"PeekSiginfoFlag":{"type":"string","enum":["PTRACE_PEEKSIGINFO_SHARED"]},"PidfdGetfdArguments":{"type":"object","additionalProperties":false,"properties":{"pidfd":{"description":"The process's descriptor.","$ref":"#/components/schemas/Int32"},"targetfd":{"description":"The descriptor in that process.","$ref":"#/components/schemas/Int32"},"flags":{"description":"Must be 0.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/OpenFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]}},"required":["pidfd","targetfd"]},"PidfdOpenArguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"The process.","$ref":"#/components/schemas/Int32"},"flags":{"description":"PIDFD_NONBLOCK, PIDFD_THREAD.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/OpenFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]}},"required":["pid"]},"PidfdSendSignalArguments":{"type":"object","additionalProperties":false,"properties":{"pidfd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"},"sig":{"description":"The signal; 0 only checks.","$ref":"#/components/schemas/Signal"},"flags":{"description":"Whom exactly.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/PidfdSignalFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]}},"required":["pidfd","sig"]},"PidfdSignalFlag":{"type":"string","enum":["PIDFD_SIGNAL_THREAD","PIDFD_SIGNAL_THREAD_GROUP","PIDFD_SIGNAL_PROCESS_GROUP"]},"PollArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"}},"required":["fd"]},"PrctlArguments":{"oneOf":[{"title":"Set the name","type":"object","additionalProperties":false,"required":["option"],"properties":{"option":{"description":"Which attribute.","enum":["PR_SET_NAME",15]},"arg":{"description":"The task's new name; Linux keeps 15 bytes.","oneOf":[{"$ref":"#/components/schemas/Int64"},{"type":"string","maxLength":64,"pattern":"^[^\\u0000]*$"}],"default":0}}},{"title":"Any other option","type":"object","additionalProperties":false,"required":["option"],"properties":{"option":{"description":"Which attribute.","oneOf":[{"type":"string","enum":["PR_SET_PDEATHSIG","PR_GET_PDEATHSIG","PR_GET_DUMPABLE","PR_SET_DUMPABLE","PR_GET_NAME","PR_SET_CHILD_SUBREAPER","PR_GET_CHILD_SUBREAPER","PR_SET_NO_NEW_PRIVS","PR_GET_NO_NEW_PRIVS","PR_SET_PTRACER"]},{"type":"integer","minimum":-2147483648,"maximum":14},{"type":"integer","minimum":16,"maximum":2147483647}]},"arg":{"description":"The value; for PR_SET_PDEATHSIG a signal.","oneOf":[{"$ref":"#/components/schemas/Int64"},{"$ref":"#/components/schemas/SignalName"}],"default":0}}}]},"PriorityWhich":{"type":"string","enum":["PRIO_PROCESS","PRIO_PGRP","PRIO_USER"]},"Problem":{"type":"object","properties":{"type":{"type":"string","description":"A place in /docs.","format":"uri-reference"},"title":{"type":"string","description":"The kind of problem."},"status":{"type":"integer","description":"The HTTP status.","minimum":400,"maximum":599},"detail":{"type":"string","description":"What is wrong here, and what would be right."},"errno":{"$ref":"#/components/schemas/Errno"},"state":{"type":"string","description":"`failed`, or the state letter of a task that cannot make a call."},"id":{"type":"integer","description":"The call."},"task":{"type":"integer","description":"The task."},"call":{"type":"string","description":"Which call."},"field":{"type":"string","description":"What is at fault: a JSON pointer, /query/NAME, or a header."},"first":{"type":"integer","description":"For a moment that is forgotten: the first that can be had."},"last":{"type":"integer","description":"For a moment that is forgotten: the last that can be had."},"errors":{"type":"array","items":{"type":"object","properties":{"pointer":{"type":"string","description":"A JSON pointer into the body, or /query/NAME."},"detail":{"type":"string"}},"required":["pointer","detail"]}}},"required":["type","title","status","detail"],"description":"An error, RFC 9457. `type` is one of `x-problem-types`, a place in /docs.","x-problem-types":{"argument":"422. An argument in the body is not acceptable; `field` is a JSON pointer to it, `detail` says what would be right.","query":"422. A parameter behind the `?` is unknown, given twice, or out of range.","header":"400. A header is malformed.","json":"400 when the body is not JSON, 422 when it is nested too deep or has too many values.","media-type":"415. The body has another media type than the path takes, `application/json` but for imports.","strace":"422. The log cannot be imported; `detail` names the line and what is wrong with it.","accept":"406. The path has none of the media types that the client accepts.","path":"404. Nothing has this path.","kernel":"404. No kernel has this name.","task":"404. No task has this number, or no longer.","call":"404. There is no such call, or it was forgotten.","proc":"404. There is no such file in /proc.","method":"405. The path does not know this method; `Allow` has those it knows.","errno":"409. The simulated kernel refused the call: `errno` is the error, `detail` the rule of Linux that refused it.","state":"409. The task cannot make a call now: `state` is its state letter.","panic":"409. Init has died and the kernel with it; `detail` is its message.","name-taken":"409. Another kernel has this name.","idempotency-running":"409. The first request with this Idempotency-Key has not been answered yet.","idempotency-mismatch":"422. The Idempotency-Key belongs to another request.","precondition":"412. If-Match does not name the kernel as it is.","deleted":"410. The kernel was deleted while the request waited.","forgotten":"410. The kernel's history does not go back to that moment; `first` and `last` can be had.","exercise":"404. No exercise has this id.","attempt":"404. No attempt at the exercise has this number.","token":"401: the token of the attempt is needed. 403: the token is good for something else.","attempt-closed":"403. The attempt was submitted, or its time is over.","attempt-full":"403. The attempt has as many calls, bytes or events as it may.","attempt-limit":"403. The student has had as many attempts at the exercise as there are.","attempt-open":"409. There is no report and no certificate before the attempt is submitted.","attempt-broken":"500. The exercise's generator or the attempt's journal is at fault.","hints":"409. All hints were taken.","unsaved":"507. What happens cannot be written to disk, so nothing more is taken.","origin":"403. A page of an origin that is not allowed wants to change something.","quota":"503 or 507. A limit of the service is reached; /v1/limits tells them.","shutdown":"503. The service is going down.","request":"Any status. The server refused the request before it was looked at: a bad request line, a wrong host, a missing token, a body that is too long."}},"PtraceArguments":{"type":"object","additionalProperties":false,"properties":{"request":{"description":"What to do.","oneOf":[{"$ref":"#/components/schemas/PtraceRequest"},{"$ref":"#/components/schemas/Int32"}]},"pid":{"description":"The tracee's number.","$ref":"#/components/schemas/Int32","default":0},"options":{"description":"For SETOPTIONS and SEIZE.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/PtraceOption"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]},"sig":{"description":"The signal that the tracee gets as it goes on; 0 for none.","$ref":"#/components/schemas/Signal","default":0},"addr":{"description":"For PEEKDATA and POKEDATA: the word's address, 0 to 15.","$ref":"#/components/schemas/Int64","default":0},"data":{"description":"For POKEDATA: the word.","$ref":"#/components/schemas/Int64","default":0},"mask":{"description":"For SETSIGMASK.","$ref":"#/components/schemas/SignalSet","default":[]},"size":{"description":"For GETSIGMASK and SETSIGMASK: the set's size in bytes.","$ref":"#/components/schemas/Int64","default":8},"siginfo":{"description":"For SETSIGINFO.","$ref":"#/components/schemas/SiginfoArgument"},"off":{"description":"For PEEKSIGINFO: where to begin.","$ref":"#/components/schemas/Int64","default":0},"flags":{"description":"For PEEKSIGINFO.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/PeekSiginfoFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]},"nr":{"description":"For PEEKSIGINFO: how many.","$ref":"#/components/schemas/Int64","default":0},"registers":{"description":"For SETREGS.","$ref":"#/components/schemas/RegistersArgument"}},"required":["request"]},"PtraceOption":{"type":"string","enum":["PTRACE_O_TRACESYSGOOD","PTRACE_O_TRACEFORK","PTRACE_O_TRACEVFORK","PTRACE_O_TRACECLONE","PTRACE_O_TRACEEXEC","PTRACE_O_TRACEVFORKDONE","PTRACE_O_TRACEEXIT","PTRACE_O_TRACESECCOMP","PTRACE_O_EXITKILL","PTRACE_O_SUSPEND_SECCOMP"]},"PtraceRequest":{"type":"string","enum":["PTRACE_TRACEME","PTRACE_PEEKTEXT","PTRACE_PEEKDATA","PTRACE_POKETEXT","PTRACE_POKEDATA","PTRACE_CONT","PTRACE_KILL","PTRACE_SINGLESTEP","PTRACE_GETREGS","PTRACE_SETREGS","PTRACE_ATTACH","PTRACE_DETACH","PTRACE_SYSCALL","PTRACE_SYSEMU","PTRACE_SYSEMU_SINGLESTEP","PTRACE_SETOPTIONS","PTRACE_GETEVENTMSG","PTRACE_GETSIGINFO","PTRACE_SETSIGINFO","PTRACE_SEIZE","PTRACE_INTERRUPT","PTRACE_LISTEN","PTRACE_PEEKSIGINFO","PTRACE_GETSIGMASK","PTRACE_SETSIGMASK","PTRACE_GET_SYSCALL_INFO"]},"ReadArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"},"count":{"description":"How many bytes; they are counted, not kept.","$ref":"#/components/schemas/Int64"}},"required":["fd","count"]},"Reference":{"type":"string","description":"An earlier result of the batch: `$name` is its value, `$name.field` another number.","pattern":"^\\$[A-Za-z0-9_]+(\\.[a-z0-9_]+)?$"},"Registers":{"type":"object","properties":{"orig_rax":{"type":"integer"},"rax":{"type":"integer"},"rip":{"type":"integer"},"rsp":{"type":"integer"},"rdi":{"type":"integer"},"rsi":{"type":"integer"}},"description":"The modelled registers."},"RegistersArgument":{"type":"object","properties":{"orig_rax":{"$ref":"#/components/schemas/Int64","default":-1},"rax":{"$ref":"#/components/schemas/Int64","default":0},"rip":{"$ref":"#/components/schemas/Int64","default":0},"rsp":{"$ref":"#/components/schemas/Int64","default":0},"rdi":{"$ref":"#/components/schemas/Int64","default":0},"rsi":{"$ref":"#/components/schemas/Int64","default":0}},"additionalProperties":false,"description":"The modelled registers; those left out are set to their defaults."},"Resource":{"type":"string","enum":["RLIMIT_CPU","RLIMIT_FSIZE","RLIMIT_DATA","RLIMIT_STACK","RLIMIT_CORE","RLIMIT_RSS","RLIMIT_NPROC","RLIMIT_NOFILE","RLIMIT_MEMLOCK","RLIMIT_AS","RLIMIT_LOCKS","RLIMIT_SIGPENDING","RLIMIT_MSGQUEUE","RLIMIT_NICE","RLIMIT_RTPRIO","RLIMIT_RTTIME"]},"RtSigqueueinfoArguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"The process.","$ref":"#/components/schemas/Int32"},"sig":{"description":"The signal; 0 only checks.","$ref":"#/components/schemas/Signal"},"value":{"description":"The value that comes with the signal.","$ref":"#/components/schemas/Int64","default":0},"si_code":{"description":"The si_code; below 0 for a process.","$ref":"#/components/schemas/Int32","default":-1}},"required":["pid","sig"]},"RtTgsigqueueinfoArguments":{"type":"object","additionalProperties":false,"properties":{"tgid":{"description":"The thread group.","$ref":"#/components/schemas/Int32"},"tid":{"description":"The thread.","$ref":"#/components/schemas/Int32"},"sig":{"description":"The signal; 0 only checks.","$ref":"#/components/schemas/Signal"},"value":{"description":"The value that comes with the signal.","$ref":"#/components/schemas/Int64","default":0},"si_code":{"description":"The si_code; below 0 for a process.","$ref":"#/components/schemas/Int32","default":-1}},"required":["tgid","tid","sig"]},"Rusage":{"type":"object","properties":{"utime":{"type":"integer","description":"Nanoseconds in user mode."},"stime":{"type":"integer","description":"Nanoseconds in the kernel."},"minflt":{"type":"integer","description":"Page faults."},"nvcsw":{"type":"integer","description":"Voluntary switches."},"nivcsw":{"type":"integer","description":"Involuntary switches."}},"required":["utime","stime","minflt","nvcsw","nivcsw"],"description":"`struct rusage`, as far as the model has it."},"RusageWho":{"type":"string","enum":["RUSAGE_SELF","RUSAGE_CHILDREN","RUSAGE_THREAD"]},"SemaphoreFlag":{"type":"string","enum":["IPC_CREAT","IPC_EXCL","IPC_NOWAIT","SEM_UNDO"]},"SemaphoreOperation":{"type":"object","properties":{"num":{"$ref":"#/components/schemas/Int32","default":0,"description":"The semaphore's index in its set."},"op":{"$ref":"#/components/schemas/Int32","description":"What is added: negative waits for as much, 0 waits for zero."},"flags":{"description":"SEM_UNDO, IPC_NOWAIT.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/SemaphoreFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]}},"required":["op"],"additionalProperties":false,"description":"`struct sembuf`."},"SemctlArguments":{"type":"object","additionalProperties":false,"properties":{"semid":{"description":"The semaphore set.","$ref":"#/components/schemas/Int32"},"num":{"description":"The semaphore's index in the set.","$ref":"#/components/schemas/Int32","default":0},"cmd":{"description":"What to do.","oneOf":[{"$ref":"#/components/schemas/SemctlCommand"},{"$ref":"#/components/schemas/Int32"}]},"val":{"description":"For SETVAL: the value.","$ref":"#/components/schemas/Int32","default":0}},"required":["semid","cmd"]},"SemctlCommand":{"type":"string","enum":["IPC_RMID","GETPID","GETVAL","GETNCNT","GETZCNT","SETVAL"]},"SemgetArguments":{"type":"object","additionalProperties":false,"properties":{"key":{"description":"The key; 0 is IPC_PRIVATE.","$ref":"#/components/schemas/Int32","default":0},"nsems":{"description":"How many semaphores.","$ref":"#/components/schemas/Int32"},"semflg":{"description":"IPC_CREAT, IPC_EXCL, and mode bits; its maker may read and change it when left out.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/SemaphoreFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":384}},"required":["nsems"]},"SemopArguments":{"type":"object","additionalProperties":false,"properties":{"semid":{"description":"The semaphore set.","$ref":"#/components/schemas/Int32"},"num":{"description":"The semaphore's index in the set.","$ref":"#/components/schemas/Int32","default":0},"op":{"description":"What is added: negative waits for as much, 0 waits for zero.","$ref":"#/components/schemas/Int32"},"flags":{"description":"SEM_UNDO, IPC_NOWAIT.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/SemaphoreFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]},"sops":{"description":"Several operations, done together or not at all.","type":"array","maxItems":1024,"items":{"$ref":"#/components/schemas/SemaphoreOperation"}}},"required":["semid"],"anyOf":[{"required":["op"]},{"required":["sops"]}]},"SetitimerArguments":{"type":"object","additionalProperties":false,"properties":{"which":{"description":"The timer.","oneOf":[{"$ref":"#/components/schemas/IntervalTimer"},{"$ref":"#/components/schemas/Int32"}],"default":"ITIMER_REAL"},"tv_sec":{"description":"Seconds.","$ref":"#/components/schemas/Int64","default":0},"tv_usec":{"description":"Microseconds.","$ref":"#/components/schemas/Int64","default":0}}},"SetnsArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"A pidfd.","$ref":"#/components/schemas/Int32"},"nstype":{"description":"Which namespaces.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/CloneFlag"},{"$ref":"#/components/schemas/Int64"}]}},{"$ref":"#/components/schemas/Int64"}],"default":[]}},"required":["fd"]},"SetpgidArguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"The process; 0 for the caller.","$ref":"#/components/schemas/Int32"},"pgid":{"description":"The group; 0 for the process's own number.","$ref":"#/components/schemas/Int32"}},"required":["pid","pgid"]},"SetpriorityArguments":{"type":"object","additionalProperties":false,"properties":{"which":{"description":"Process, group or user.","oneOf":[{"$ref":"#/components/schemas/PriorityWhich"},{"$ref":"#/components/schemas/Int32"}]},"who":{"description":"Its number; 0 for the caller's.","$ref":"#/components/schemas/Int32","default":0},"prio":{"description":"The nice value.","$ref":"#/components/schemas/Int32"}},"required":["which","prio"]},"SetresuidArguments":{"type":"object","additionalProperties":false,"properties":{"ruid":{"description":"The real user; -1 leaves it.","$ref":"#/components/schemas/Int32"},"euid":{"description":"The effective user; -1 leaves it.","$ref":"#/components/schemas/Int32"},"suid":{"description":"The saved user; -1 leaves it.","$ref":"#/components/schemas/Int32"}},"required":["ruid","euid","suid"]},"SetrlimitArguments":{"type":"object","additionalProperties":false,"properties":{"resource":{"description":"The resource.","oneOf":[{"$ref":"#/components/schemas/Resource"},{"$ref":"#/components/schemas/Int32"}]},"cur":{"description":"The soft limit.","$ref":"#/components/schemas/Limit"},"max":{"description":"The hard limit.","$ref":"#/components/schemas/Limit"}},"required":["resource","cur","max"]},"SigactionArguments":{"type":"object","additionalProperties":false,"properties":{"sig":{"description":"The signal.","$ref":"#/components/schemas/Signal"},"handler":{"description":"SIG_DFL, SIG_IGN or handler; when not given, the call only tells.","oneOf":[{"$ref":"#/components/schemas/Handler"},{"type":"integer","enum":[0,1,2]},{"type":"null"}]},"flags":{"description":"SA_ flags.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/SigactionFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]},"mask":{"description":"Blocked besides while the handler runs.","$ref":"#/components/schemas/SignalSet","default":[]}},"required":["sig"]},"SigactionFlag":{"type":"string","enum":["SA_NOCLDSTOP","SA_NOCLDWAIT","SA_SIGINFO","SA_ONSTACK","SA_RESTART","SA_NODEFER","SA_RESETHAND"]},"Siginfo":{"type":"object","properties":{"si_signo":{"type":"string","description":"The signal's name."},"si_code":{"type":"integer","description":"Where it comes from."},"si_pid":{"type":"integer","description":"Who sent it, as the receiver sees it."},"si_status":{"type":"integer","description":"The exit code or signal."},"si_uid":{"type":"integer","description":"The sender's real user."},"si_value":{"type":"integer","description":"The value of a queued signal."}},"required":["si_signo","si_code","si_pid","si_status","si_uid"],"description":"`siginfo_t`."},"SiginfoArgument":{"type":"object","properties":{"si_signo":{"$ref":"#/components/schemas/Signal"},"si_code":{"$ref":"#/components/schemas/Int32","default":0},"si_pid":{"$ref":"#/components/schemas/Int32","default":0},"si_uid":{"$ref":"#/components/schemas/Int32","default":0},"si_status":{"$ref":"#/components/schemas/Int32","default":0},"si_value":{"$ref":"#/components/schemas/Int64","default":0}},"required":["si_signo"],"additionalProperties":false,"description":"The parts of `siginfo_t` that the model has."},"Signal":{"description":"A signal: its name, or any number, which the kernel judges.","oneOf":[{"$ref":"#/components/schemas/SignalName"},{"$ref":"#/components/schemas/Int32"}]},"SignalName":{"type":"string","description":"A signal's name.","enum":["SIGHUP","SIGINT","SIGQUIT","SIGILL","SIGTRAP","SIGABRT","SIGBUS","SIGFPE","SIGKILL","SIGUSR1","SIGSEGV","SIGUSR2","SIGPIPE","SIGALRM","SIGTERM","SIGSTKFLT","SIGCHLD","SIGCONT","SIGSTOP","SIGTSTP","SIGTTIN","SIGTTOU","SIGURG","SIGXCPU","SIGXFSZ","SIGVTALRM","SIGPROF","SIGWINCH","SIGIO","SIGPWR","SIGSYS","SIGRTMIN","SIGRTMIN+1","SIGRTMIN+2","SIGRTMIN+3","SIGRTMIN+4","SIGRTMIN+5","SIGRTMIN+6","SIGRTMIN+7","SIGRTMIN+8","SIGRTMIN+9","SIGRTMIN+10","SIGRTMIN+11","SIGRTMIN+12","SIGRTMIN+13","SIGRTMIN+14","SIGRTMIN+15","SIGRTMIN+16","SIGRTMIN+17","SIGRTMIN+18","SIGRTMIN+19","SIGRTMIN+20","SIGRTMIN+21","SIGRTMIN+22","SIGRTMIN+23","SIGRTMIN+24","SIGRTMIN+25","SIGRTMIN+26","SIGRTMIN+27","SIGRTMIN+28","SIGRTMIN+29","SIGRTMIN+30","SIGRTMIN+31","SIGRTMAX","SIGRTMIN+0","SIGRTMIN+32","SIGRTMAX-0","SIGRTMAX-1","SIGRTMAX-2","SIGRTMAX-3","SIGRTMAX-4","SIGRTMAX-5","SIGRTMAX-6","SIGRTMAX-7","SIGRTMAX-8","SIGRTMAX-9","SIGRTMAX-10","SIGRTMAX-11","SIGRTMAX-12","SIGRTMAX-13","SIGRTMAX-14","SIGRTMAX-15","SIGRTMAX-16","SIGRTMAX-17","SIGRTMAX-18","SIGRTMAX-19","SIGRTMAX-20","SIGRTMAX-21","SIGRTMAX-22","SIGRTMAX-23","SIGRTMAX-24","SIGRTMAX-25","SIGRTMAX-26","SIGRTMAX-27","SIGRTMAX-28","SIGRTMAX-29","SIGRTMAX-30","SIGRTMAX-31","SIGRTMAX-32","SIGIOT","SIGCLD","SIGPOLL"]},"SignalSet":{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/SignalName"},{"type":"integer","minimum":1,"maximum":64}]},"description":"A set of signals."},"SignalfdArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"-1 for a new one.","$ref":"#/components/schemas/Int32","default":-1},"mask":{"description":"The signal set.","$ref":"#/components/schemas/SignalSet"},"flags":{"description":"SFD_ flags.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/OpenFlag"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]}},"required":["mask"]},"SigprocmaskArguments":{"type":"object","additionalProperties":false,"properties":{"how":{"description":"How the set changes the mask.","oneOf":[{"$ref":"#/components/schemas/MaskChange"},{"$ref":"#/components/schemas/Int32"}],"default":"SIG_BLOCK"},"set":{"description":"The set; when not given, the call only tells.","oneOf":[{"$ref":"#/components/schemas/SignalSet"},{"type":"null"}]}}},"SigqueueArguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"The process.","$ref":"#/components/schemas/Int32"},"sig":{"description":"The signal; 0 only checks.","$ref":"#/components/schemas/Signal"},"value":{"description":"The value that comes with the signal.","$ref":"#/components/schemas/Int64","default":0}},"required":["pid","sig"]},"SigsuspendArguments":{"type":"object","additionalProperties":false,"properties":{"mask":{"description":"The signal set.","$ref":"#/components/schemas/SignalSet"}},"required":["mask"]},"SigtimedwaitArguments":{"type":"object","additionalProperties":false,"properties":{"set":{"description":"The signals to wait for.","$ref":"#/components/schemas/SignalSet"},"timeout_ms":{"description":"Milliseconds of virtual time; null waits for ever.","oneOf":[{"$ref":"#/components/schemas/Int64"},{"type":"null"}]}},"required":["set"]},"State":{"type":"object","description":"A kernel whole, at one moment.","properties":{"kernel":{"type":"string","description":"Its name in URLs."},"seq":{"type":"integer","description":"The moment; the last event that had been recorded.","minimum":1},"time":{"type":"integer","description":"Virtual nanoseconds since boot."},"profile":{"type":"string","enum":["6","2.6.0"]},"init":{"type":"string","enum":["auto","manual"]},"panic":{"type":"string","description":"Linux's panic message, once init has died."},"tasks":{"type":"object","description":"By `task_uid`.","additionalProperties":{"$ref":"#/components/schemas/Task"}},"objects":{"type":"object","description":"By type and id, such as `mm_struct:1`.","additionalProperties":{"$ref":"#/components/schemas/Object"}},"users":{"type":"object","description":"By uid.","additionalProperties":{"$ref":"#/components/schemas/User"}}},"required":["kernel","seq","time","profile","init","tasks","objects","users"]},"Submission":{"type":"object","additionalProperties":false,"description":"What `proclab grade` reads.","properties":{"exercise":{"type":"string","description":"The exercise's id."},"calls":{"type":"array","description":"Calls as a batch has them; `clock` lets virtual time pass.","items":{"type":"object"}},"answers":{"type":"object","description":"The answers by question."}},"required":["exercise"]},"Task":{"type":"object","properties":{"tid":{"type":"integer","description":"Its number.","minimum":1},"tgid":{"type":"integer","description":"Its thread group."},"ppid":{"type":"integer","description":"Thread-group id of the real parent, 0 if none."},"tracer":{"type":"integer","description":"The tracer's tid, 0 if none."},"pgid":{"type":"integer","description":"Its process group."},"sid":{"type":"integer","description":"Its session."},"threads":{"type":"integer","description":"Live threads in the group, as in /proc."},"uid":{"type":"integer","description":"The effective user."},"state":{"type":"string","description":"R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.","enum":["R","S","D","T","t","Z","X"]},"pending":{"type":"array","items":{"type":"string"},"description":"This thread's pending signals."},"shared_pending":{"type":"array","items":{"type":"string"},"description":"The group's pending signals."},"blocked":{"type":"array","items":{"type":"string"},"description":"Blocked signals."},"ignored":{"type":"array","items":{"type":"string"},"description":"Ignored signals."},"caught":{"type":"array","items":{"type":"string"},"description":"Caught signals."},"comm":{"type":"string","description":"Its name."},"born":{"type":"integer","description":"The seq of the event that made it: with the kernel it names the task for ever.","minimum":0},"task_uid":{"type":"integer","description":"Names the task among all that this kernel ever has, whatever becomes of its number; the same as `born`."},"birth_ppid":{"type":"integer","description":"The parent at birth, by its thread-group id then; 0 if none."},"birth_parent":{"type":"integer","description":"The parent at birth, by its `task_uid`; 0 if none."},"first_seq":{"type":"integer","description":"The event that made it."},"last_seq":{"type":"integer","description":"Of the dead: the event that freed it."},"exe":{"type":"string","description":"The program."},"argv":{"type":"array","items":{"type":"string"},"description":"Its arguments."},"ruid":{"type":"integer","description":"The real user."},"euid":{"type":"integer","description":"The effective user."},"suid":{"type":"integer","description":"The saved user."},"nice":{"type":"integer","description":"The nice value."},"ns_pids":{"type":"array","items":{"type":"integer"},"description":"Its numbers by PID namespace, from the kernel's first inwards."},"real_parent":{"type":"integer","description":"The real parent task, a thread where ppid is its group; 0 if none."},"exit_signal":{"description":"The signal that its parent gets at its death; 0 for none, -1 for a thread.","type":["string","integer"]},"pdeath_signal":{"description":"The signal that it gets at its parent's death; 0 for none.","type":["string","integer"]},"exit_code":{"type":"integer","description":"The wait status word, once it is dying."},"status":{"$ref":"#/components/schemas/WaitStatus"},"flags":{"type":"integer","description":"PF_ flags."},"subreaper":{"type":"boolean","description":"It adopts orphans below it."},"ptrace_options":{"type":"array","items":{"type":"string"},"description":"PTRACE_O_ options."},"seized":{"type":"boolean","description":"It was seized, not attached."},"ptrace_stop":{"description":"The stop in which it stands for its tracer.","oneOf":[{"$ref":"#/components/schemas/WaitStatus"},{"type":"null"}]},"utime":{"type":"integer","description":"In user mode. Nanoseconds of virtual time."},"stime":{"type":"integer","description":"In the kernel. Nanoseconds of virtual time."},"cutime":{"type":"integer","description":"Of reaped children, in user mode. Nanoseconds of virtual time."},"cstime":{"type":"integer","description":"Of reaped children, in the kernel. Nanoseconds of virtual time."},"nvcsw":{"type":"integer","description":"Voluntary switches."},"nivcsw":{"type":"integer","description":"Involuntary switches."},"start_time":{"type":"integer","description":"When it began, since boot. Nanoseconds of virtual time."},"children":{"type":"array","items":{"type":"integer"},"description":"Real children, oldest first."},"ptraced":{"type":"array","items":{"type":"integer"},"description":"Tasks that it traces."},"thread_group":{"type":"array","items":{"type":"integer"},"description":"Its thread group, leader first."},"objects":{"type":"object","properties":{"mm":{"type":["integer","null"],"description":"mm_struct"},"files":{"type":["integer","null"],"description":"files_struct"},"fs":{"type":["integer","null"],"description":"fs_struct"},"sighand":{"type":["integer","null"],"description":"sighand_struct"},"signal":{"type":["integer","null"],"description":"signal_struct"},"nsproxy":{"type":["integer","null"],"description":"nsproxy"},"sysvsem":{"type":["integer","null"],"description":"sem_undo_list"}},"description":"Ids of the shared objects that it holds, null for those that it has given up."},"live":{"type":"integer","description":"Running threads of the group."},"usage":{"type":"integer","description":"References to the task_struct."},"fds":{"type":"array","items":{"type":"object","properties":{"fd":{"type":"integer"},"target":{"type":"string"},"close_on_exec":{"type":"boolean"},"count":{"type":"integer","description":"References to the open file."}},"required":["fd","target","close_on_exec","count"]},"description":"Open descriptors."},"cwd":{"type":"string","description":"The working directory."},"umask":{"type":"integer","description":"The file mode creation mask."},"waiting_for":{"type":"string","description":"What it waits for, in one sentence; empty when it is not blocked."},"call":{"description":"Its current or last call.","oneOf":[{"type":"object","properties":{"id":{"type":"integer"},"call":{"type":"string"},"state":{"type":"string"}},"required":["id"]},{"type":"null"}]},"signals_queued":{"type":"integer","description":"Signals queued by its user."},"signals_limit":{"type":"integer","description":"RLIMIT_SIGPENDING."},"no_new_privs":{"type":"boolean","description":"PR_SET_NO_NEW_PRIVS."},"dumpable":{"type":"integer","description":"PR_SET_DUMPABLE."},"tty":{"type":"integer","description":"The controlling terminal, 0 if none."},"tty_foreground":{"type":"integer","description":"Its foreground group."},"alarm":{"type":"integer","description":"Until the alarm, 0 if none is set. Nanoseconds of virtual time."}},"required":["tid","tgid","ppid","tracer","pgid","sid","threads","uid","state","pending","shared_pending","blocked","ignored","caught","comm","born","task_uid","birth_ppid","birth_parent","first_seq","children","ptraced","objects","call"],"description":"A task, every field."},"TaskSummary":{"type":"object","properties":{"tid":{"type":"integer","description":"Its number.","minimum":1},"tgid":{"type":"integer","description":"Its thread group."},"ppid":{"type":"integer","description":"Thread-group id of the real parent, 0 if none."},"tracer":{"type":"integer","description":"The tracer's tid, 0 if none."},"pgid":{"type":"integer","description":"Its process group."},"sid":{"type":"integer","description":"Its session."},"threads":{"type":"integer","description":"Live threads in the group, as in /proc."},"uid":{"type":"integer","description":"The effective user."},"state":{"type":"string","description":"R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.","enum":["R","S","D","T","t","Z","X"]},"pending":{"type":"array","items":{"type":"string"},"description":"This thread's pending signals."},"shared_pending":{"type":"array","items":{"type":"string"},"description":"The group's pending signals."},"blocked":{"type":"array","items":{"type":"string"},"description":"Blocked signals."},"ignored":{"type":"array","items":{"type":"string"},"description":"Ignored signals."},"caught":{"type":"array","items":{"type":"string"},"description":"Caught signals."},"comm":{"type":"string","description":"Its name."},"born":{"type":"integer","description":"The seq of the event that made it: with the kernel it names the task for ever.","minimum":0},"task_uid":{"type":"integer","description":"Names the task among all that this kernel ever has, whatever becomes of its number; the same as `born`."},"birth_ppid":{"type":"integer","description":"The parent at birth, by its thread-group id then; 0 if none."},"birth_parent":{"type":"integer","description":"The parent at birth, by its `task_uid`; 0 if none."},"first_seq":{"type":"integer","description":"The event that made it."},"last_seq":{"type":"integer","description":"Of the dead: the event that freed it."}},"required":["tid","tgid","ppid","tracer","pgid","sid","threads","uid","state","pending","shared_pending","blocked","ignored","caught","comm","born","task_uid","birth_ppid","birth_parent","first_seq"],"additionalProperties":true,"description":"The fields that every task object has; with `fields=full` all of Task."},"TgkillArguments":{"type":"object","additionalProperties":false,"properties":{"tgid":{"description":"The thread group.","$ref":"#/components/schemas/Int32"},"tid":{"description":"The thread.","$ref":"#/components/schemas/Int32"},"sig":{"description":"The signal; 0 only checks.","$ref":"#/components/schemas/Signal"}},"required":["tgid","tid","sig"]},"TimerCreateArguments":{"type":"object","additionalProperties":false,"properties":{"clockid":{"description":"The clock.","oneOf":[{"$ref":"#/components/schemas/ClockID"},{"$ref":"#/components/schemas/Int32"}],"default":"CLOCK_MONOTONIC"},"sigev_notify":{"description":"How it tells.","oneOf":[{"$ref":"#/components/schemas/TimerNotification"},{"$ref":"#/components/schemas/Int32"}],"default":"SIGEV_SIGNAL"},"sigev_signo":{"description":"The signal that it sends.","$ref":"#/components/schemas/Signal","default":"SIGALRM"}}},"TimerDeleteArguments":{"type":"object","additionalProperties":false,"properties":{"timerid":{"description":"The timer.","$ref":"#/components/schemas/Int32"}},"required":["timerid"]},"TimerGettimeArguments":{"type":"object","additionalProperties":false,"properties":{"timerid":{"description":"The timer.","$ref":"#/components/schemas/Int32"}},"required":["timerid"]},"TimerNotification":{"type":"string","enum":["SIGEV_SIGNAL","SIGEV_NONE","SIGEV_THREAD","SIGEV_THREAD_ID"]},"TimerSettimeArguments":{"type":"object","additionalProperties":false,"properties":{"timerid":{"description":"The timer.","$ref":"#/components/schemas/Int32"},"tv_sec":{"description":"Seconds.","$ref":"#/components/schemas/Int64","default":0},"tv_nsec":{"description":"Nanoseconds.","$ref":"#/components/schemas/Int64","default":0}},"required":["timerid"]},"TkillArguments":{"type":"object","additionalProperties":false,"properties":{"tid":{"description":"The thread.","$ref":"#/components/schemas/Int32"},"sig":{"description":"The signal; 0 only checks.","$ref":"#/components/schemas/Signal"}},"required":["tid","sig"]},"TreeNode":{"type":"object","properties":{"tid":{"type":"integer"},"comm":{"type":"string"},"state":{"type":"string","description":"R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.","enum":["R","S","D","T","t","Z","X"]},"tracer":{"type":"integer"},"born":{"type":"integer"},"task_uid":{"type":"integer"},"threads":{"type":"array","items":{"type":"object","properties":{"tid":{"type":"integer"},"comm":{"type":"string"},"state":{"type":"string","description":"R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead.","enum":["R","S","D","T","t","Z","X"]}},"required":["tid","comm","state"]}},"children":{"type":"array","items":{"$ref":"#/components/schemas/TreeNode"}},"omitted_children":{"type":"integer","description":"Children deeper than the tree is shown."}},"required":["tid","comm","state","threads","children"],"description":"A process with its threads and children."},"UmaskArguments":{"type":"object","additionalProperties":false,"properties":{"mask":{"description":"The mask.","$ref":"#/components/schemas/Int32"}},"required":["mask"]},"UnshareArguments":{"type":"object","additionalProperties":false,"properties":{"flags":{"description":"CLONE_ flags.","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/CloneFlag"},{"$ref":"#/components/schemas/Int64"}]}},{"$ref":"#/components/schemas/Int64"}]}},"required":["flags"]},"User":{"type":"object","description":"A user_struct.","properties":{"uid":{"type":"integer"},"processes":{"type":"integer","description":"Tasks charged to it, zombies included."},"sigpending":{"type":"integer","description":"Signals queued."}},"required":["uid","processes","sigpending"]},"Verdict":{"type":"object","description":"What a submission is worth; `proclab exercise schema --verdict` is its schema.","properties":{"format":{"type":"string"},"exercise":{"type":"object","description":"Which exercise it is."},"student":{"type":"string","description":"Whose it is."},"complete":{"type":"boolean","description":"False when checks count that are not shown; then there is no total."},"points":{"type":"number","description":"Earned, hints paid."},"max_points":{"type":"number","description":"All there are."},"hints":{"type":"object","description":"How many were taken, and what they cost."},"notes":{"type":"array","description":"What there is to say about how the submission was made.","items":{"type":"string"}},"checks":{"type":"array","description":"The result of each check.","items":{"type":"object"}}},"required":["format","exercise","student","complete","hints","checks"]},"Wait4Arguments":{"type":"object","additionalProperties":false,"properties":{"pid":{"description":"-1 any child, 0 any of the caller's group, below -1 any of that group, else that one.","$ref":"#/components/schemas/Int32","default":-1},"options":{"description":"WNOHANG, WUNTRACED, WCONTINUED, __WALL…","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/WaitOption"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}],"default":[]}}},"WaitOption":{"type":"string","enum":["WNOHANG","WUNTRACED","WSTOPPED","WEXITED","WCONTINUED","WNOWAIT","__WNOTHREAD","__WALL","__WCLONE"]},"WaitStatus":{"type":"object","properties":{"raw":{"type":"integer","description":"The word as wait4 stores it."},"exited":{"type":"boolean","description":"It ended by itself."},"exit_status":{"type":"integer","description":"Its exit status."},"signaled":{"type":"boolean","description":"A signal ended it."},"term_sig":{"type":"string","description":"Which signal."},"core_dumped":{"type":"boolean","description":"A core was dumped."},"stopped":{"type":"boolean","description":"It stopped."},"stop_sig":{"type":"string","description":"By which signal."},"syscall_stop":{"type":"boolean","description":"The stop is at a system call, marked by PTRACE_O_TRACESYSGOOD."},"event":{"type":"integer","description":"The PTRACE_EVENT_ number, or 0."},"continued":{"type":"boolean","description":"SIGCONT let it go on."}},"required":["raw"],"description":"A wait status word, taken apart."},"WaitidArguments":{"type":"object","additionalProperties":false,"properties":{"idtype":{"description":"Whom to wait for.","oneOf":[{"$ref":"#/components/schemas/IDType"},{"$ref":"#/components/schemas/Int32"}]},"id":{"description":"The number, for every idtype but P_ALL.","$ref":"#/components/schemas/Int32","default":0},"options":{"description":"WEXITED, WSTOPPED, WCONTINUED, WNOWAIT…","oneOf":[{"type":"array","items":{"oneOf":[{"$ref":"#/components/schemas/WaitOption"},{"$ref":"#/components/schemas/Word"}]}},{"$ref":"#/components/schemas/Word"}]}},"required":["idtype","options"]},"Word":{"type":"integer","description":"A 32-bit word, with or without a sign.","minimum":-2147483648,"maximum":4294967295},"WriteArguments":{"type":"object","additionalProperties":false,"properties":{"fd":{"description":"The descriptor.","$ref":"#/components/schemas/Int32"},"count":{"description":"How many bytes; they are counted, not kept.","$ref":"#/components/schemas/Int64"}},"required":["fd","count"]}},"securitySchemes":{"bearer":{"type":"http","scheme":"bearer","description":"Needed when the service was started with a token."}}}}
"""##
    /// The same as a page for people.
    static let page: StaticString = ##"""
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>proclab: the interface</title><style>
:root{color-scheme:light dark;--fg:#1b1f24;--bg:#fff;--soft:#f3f5f7;--line:#d5dbe1;--link:#0b5cad}
@media(prefers-color-scheme:dark){:root{--fg:#e4e8ec;--bg:#14181d;--soft:#1d232a;--line:#333c46;--link:#7db7f5}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg);margin:0 auto;max-width:62rem;padding:1rem}
a{color:var(--link)}code,pre{font-family:ui-monospace,monospace;font-size:.9em}
pre{background:var(--soft);padding:.7rem;overflow:auto;border-radius:.3rem}
section.operation{border:1px solid var(--line);border-radius:.4rem;padding:.2rem 1rem;margin:1rem 0}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-top:1px solid var(--line)}
h3 code{font-size:1rem}nav{columns:16rem}details{margin:.4rem 0}
</style></head>
<body>
<h1>proclab</h1><p>A simulated Linux kernel's process lifecycle.</p>
<p>Tasks of a simulated kernel fork, exit, wait, send signals and trace each other, each call a request.</p>
<p>One rule for scripts: <strong>2xx</strong> the kernel did it; <strong>409</strong> the simulated kernel refused it (<code>errno</code> says why) or the task
cannot run now; any other 4xx or 5xx is about the request or the service. Errors are RFC 9457 <code>application/problem+json</code>.</p>
<p>Every answer about a kernel carries its <code>seq</code>, the number of its last event, in <code>X-Kernel-Seq</code> and as ETag. Arguments are
flat JSON objects; flags are arrays of names, signals names or numbers. Where an argument takes a name it also takes the
number, which goes to the kernel as it is.</p>
<p><a href="/openapi.yaml">openapi.yaml</a>, <a href="/openapi.json">openapi.json</a></p><nav>
<p><strong><a href="#tag-attempts">attempts</a></strong>: <a href="#createAttempt">createAttempt</a>, <a href="#listAttempts">listAttempts</a>, <a href="#getAttempt">getAttempt</a>, <a href="#deleteAttempt">deleteAttempt</a>, <a href="#putAnswers">putAnswers</a>, <a href="#takeHint">takeHint</a>, <a href="#submitAttempt">submitAttempt</a>, <a href="#getReport">getReport</a>, <a href="#getSubmission">getSubmission</a>, <a href="#getCertificate">getCertificate</a>, <a href="#getCertificateKey">getCertificateKey</a></p>
<p><strong><a href="#tag-attributes">attributes</a></strong>: <a href="#prctl">prctl</a>, <a href="#setresuid">setresuid</a>, <a href="#getresuid">getresuid</a>, <a href="#setrlimit">setrlimit</a>, <a href="#getrlimit">getrlimit</a>, <a href="#sched_yield">sched_yield</a>, <a href="#nice">nice</a>, <a href="#setpriority">setpriority</a>, <a href="#getpriority">getpriority</a>, <a href="#getrusage">getrusage</a>, <a href="#times">times</a>, <a href="#acct">acct</a>, <a href="#kcmp">kcmp</a></p>
<p><strong><a href="#tag-calls">calls</a></strong>: <a href="#getCall">getCall</a></p>
<p><strong><a href="#tag-creation">creation</a></strong>: <a href="#fork">fork</a>, <a href="#vfork">vfork</a>, <a href="#clone">clone</a>, <a href="#clone3">clone3</a>, <a href="#execve">execve</a>, <a href="#exit">exit</a>, <a href="#exit_group">exit_group</a>, <a href="#unshare">unshare</a>, <a href="#setns">setns</a></p>
<p><strong><a href="#tag-descriptors">descriptors</a></strong>: <a href="#pidfd_open">pidfd_open</a>, <a href="#pidfd_send_signal">pidfd_send_signal</a>, <a href="#pidfd_getfd">pidfd_getfd</a>, <a href="#open">open</a>, <a href="#close">close</a>, <a href="#dup">dup</a>, <a href="#dup2">dup2</a>, <a href="#pipe">pipe</a>, <a href="#fcntl">fcntl</a>, <a href="#poll">poll</a>, <a href="#read">read</a>, <a href="#write">write</a>, <a href="#ioctl">ioctl</a>, <a href="#chdir">chdir</a>, <a href="#umask">umask</a></p>
<p><strong><a href="#tag-events">events</a></strong>: <a href="#getAllEvents">getAllEvents</a>, <a href="#getEvents">getEvents</a>, <a href="#getTraceJSON">getTraceJSON</a>, <a href="#getTraceText">getTraceText</a>, <a href="#getStraceText">getStraceText</a>, <a href="#getAccounting">getAccounting</a></p>
<p><strong><a href="#tag-exercises">exercises</a></strong>: <a href="#listExercises">listExercises</a>, <a href="#getExercise">getExercise</a></p>
<p><strong><a href="#tag-groups">groups</a></strong>: <a href="#setpgid">setpgid</a>, <a href="#getpgid">getpgid</a>, <a href="#getpgrp">getpgrp</a>, <a href="#setsid">setsid</a>, <a href="#getsid">getsid</a>, <a href="#getpid">getpid</a>, <a href="#getppid">getppid</a>, <a href="#gettid">gettid</a>, <a href="#set_tid_address">set_tid_address</a></p>
<p><strong><a href="#tag-kernels">kernels</a></strong>: <a href="#importStrace">importStrace</a>, <a href="#createKernel">createKernel</a>, <a href="#listKernels">listKernels</a>, <a href="#getKernel">getKernel</a>, <a href="#deleteKernel">deleteKernel</a>, <a href="#getDigest">getDigest</a>, <a href="#getInvariants">getInvariants</a>, <a href="#performBatch">performBatch</a></p>
<p><strong><a href="#tag-semaphores">semaphores</a></strong>: <a href="#semget">semget</a>, <a href="#semop">semop</a>, <a href="#semctl">semctl</a></p>
<p><strong><a href="#tag-service">service</a></strong>: <a href="#getIndex">getIndex</a>, <a href="#getPageFile">getPageFile</a>, <a href="#getHealth">getHealth</a>, <a href="#getLiveness">getLiveness</a>, <a href="#getReadiness">getReadiness</a>, <a href="#getVersion">getVersion</a>, <a href="#getMetrics">getMetrics</a>, <a href="#getOpenAPIYAML">getOpenAPIYAML</a>, <a href="#getOpenAPIJSON">getOpenAPIJSON</a>, <a href="#getDocumentation">getDocumentation</a>, <a href="#getLimits">getLimits</a></p>
<p><strong><a href="#tag-signals">signals</a></strong>: <a href="#kill">kill</a>, <a href="#tkill">tkill</a>, <a href="#tgkill">tgkill</a>, <a href="#sigqueue">sigqueue</a>, <a href="#rt_sigqueueinfo">rt_sigqueueinfo</a>, <a href="#rt_tgsigqueueinfo">rt_tgsigqueueinfo</a>, <a href="#sigaction">sigaction</a>, <a href="#sigprocmask">sigprocmask</a>, <a href="#sigpending">sigpending</a>, <a href="#pause">pause</a>, <a href="#sigsuspend">sigsuspend</a>, <a href="#sigtimedwait">sigtimedwait</a>, <a href="#signalfd">signalfd</a></p>
<p><strong><a href="#tag-tasks">tasks</a></strong>: <a href="#listTasks">listTasks</a>, <a href="#getTask">getTask</a>, <a href="#getWhy">getWhy</a>, <a href="#getTree">getTree</a>, <a href="#getTreeText">getTreeText</a>, <a href="#getTreeDOT">getTreeDOT</a>, <a href="#getTreeMermaid">getTreeMermaid</a>, <a href="#getTreeSVG">getTreeSVG</a>, <a href="#getState">getState</a>, <a href="#getDiff">getDiff</a>, <a href="#getObjects">getObjects</a>, <a href="#getUsers">getUsers</a>, <a href="#getProcArchive">getProcArchive</a>, <a href="#getProcRoot">getProcRoot</a>, <a href="#getProc">getProc</a></p>
<p><strong><a href="#tag-time">time</a></strong>: <a href="#advanceClock">advanceClock</a>, <a href="#alarm">alarm</a>, <a href="#setitimer">setitimer</a>, <a href="#getitimer">getitimer</a>, <a href="#nanosleep">nanosleep</a>, <a href="#timer_create">timer_create</a>, <a href="#timer_settime">timer_settime</a>, <a href="#timer_gettime">timer_gettime</a>, <a href="#timer_delete">timer_delete</a></p>
<p><strong><a href="#tag-tracing">tracing</a></strong>: <a href="#ptrace">ptrace</a></p>
<p><strong><a href="#tag-waiting">waiting</a></strong>: <a href="#wait4">wait4</a>, <a href="#waitpid">waitpid</a>, <a href="#wait">wait</a>, <a href="#waitid">waitid</a></p>
</nav><h2>Problems</h2><table>
<tr id="argument"><td><code>/docs#argument</code></td><td>422. An argument in the body is not acceptable; <code>field</code> is a JSON pointer to it, <code>detail</code> says what would be right.</td></tr>
<tr id="query"><td><code>/docs#query</code></td><td>422. A parameter behind the <code>?</code> is unknown, given twice, or out of range.</td></tr>
<tr id="header"><td><code>/docs#header</code></td><td>400. A header is malformed.</td></tr>
<tr id="json"><td><code>/docs#json</code></td><td>400 when the body is not JSON, 422 when it is nested too deep or has too many values.</td></tr>
<tr id="media-type"><td><code>/docs#media-type</code></td><td>415. The body has another media type than the path takes, <code>application/json</code> but for imports.</td></tr>
<tr id="strace"><td><code>/docs#strace</code></td><td>422. The log cannot be imported; <code>detail</code> names the line and what is wrong with it.</td></tr>
<tr id="accept"><td><code>/docs#accept</code></td><td>406. The path has none of the media types that the client accepts.</td></tr>
<tr id="path"><td><code>/docs#path</code></td><td>404. Nothing has this path.</td></tr>
<tr id="kernel"><td><code>/docs#kernel</code></td><td>404. No kernel has this name.</td></tr>
<tr id="task"><td><code>/docs#task</code></td><td>404. No task has this number, or no longer.</td></tr>
<tr id="call"><td><code>/docs#call</code></td><td>404. There is no such call, or it was forgotten.</td></tr>
<tr id="proc"><td><code>/docs#proc</code></td><td>404. There is no such file in /proc.</td></tr>
<tr id="method"><td><code>/docs#method</code></td><td>405. The path does not know this method; <code>Allow</code> has those it knows.</td></tr>
<tr id="errno"><td><code>/docs#errno</code></td><td>409. The simulated kernel refused the call: <code>errno</code> is the error, <code>detail</code> the rule of Linux that refused it.</td></tr>
<tr id="state"><td><code>/docs#state</code></td><td>409. The task cannot make a call now: <code>state</code> is its state letter.</td></tr>
<tr id="panic"><td><code>/docs#panic</code></td><td>409. Init has died and the kernel with it; <code>detail</code> is its message.</td></tr>
<tr id="name-taken"><td><code>/docs#name-taken</code></td><td>409. Another kernel has this name.</td></tr>
<tr id="idempotency-running"><td><code>/docs#idempotency-running</code></td><td>409. The first request with this Idempotency-Key has not been answered yet.</td></tr>
<tr id="idempotency-mismatch"><td><code>/docs#idempotency-mismatch</code></td><td>422. The Idempotency-Key belongs to another request.</td></tr>
<tr id="precondition"><td><code>/docs#precondition</code></td><td>412. If-Match does not name the kernel as it is.</td></tr>
<tr id="deleted"><td><code>/docs#deleted</code></td><td>410. The kernel was deleted while the request waited.</td></tr>
<tr id="forgotten"><td><code>/docs#forgotten</code></td><td>410. The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr>
<tr id="exercise"><td><code>/docs#exercise</code></td><td>404. No exercise has this id.</td></tr>
<tr id="attempt"><td><code>/docs#attempt</code></td><td>404. No attempt at the exercise has this number.</td></tr>
<tr id="token"><td><code>/docs#token</code></td><td>401: the token of the attempt is needed. 403: the token is good for something else.</td></tr>
<tr id="attempt-closed"><td><code>/docs#attempt-closed</code></td><td>403. The attempt was submitted, or its time is over.</td></tr>
<tr id="attempt-full"><td><code>/docs#attempt-full</code></td><td>403. The attempt has as many calls, bytes or events as it may.</td></tr>
<tr id="attempt-limit"><td><code>/docs#attempt-limit</code></td><td>403. The student has had as many attempts at the exercise as there are.</td></tr>
<tr id="attempt-open"><td><code>/docs#attempt-open</code></td><td>409. There is no report and no certificate before the attempt is submitted.</td></tr>
<tr id="attempt-broken"><td><code>/docs#attempt-broken</code></td><td>500. The exercise's generator or the attempt's journal is at fault.</td></tr>
<tr id="hints"><td><code>/docs#hints</code></td><td>409. All hints were taken.</td></tr>
<tr id="unsaved"><td><code>/docs#unsaved</code></td><td>507. What happens cannot be written to disk, so nothing more is taken.</td></tr>
<tr id="origin"><td><code>/docs#origin</code></td><td>403. A page of an origin that is not allowed wants to change something.</td></tr>
<tr id="quota"><td><code>/docs#quota</code></td><td>503 or 507. A limit of the service is reached; /v1/limits tells them.</td></tr>
<tr id="shutdown"><td><code>/docs#shutdown</code></td><td>503. The service is going down.</td></tr>
<tr id="request"><td><code>/docs#request</code></td><td>Any status. The server refused the request before it was looked at: a bad request line, a wrong host, a missing token, a body that is too long.</td></tr>
</table>
<h2 id="tag-attempts">attempts</h2><p>What students make of exercises.</p>
<section class="operation" id="createAttempt"><h3><code>POST /v1/exercises/{exercise}/attempts</code></h3><p>A private kernel, where the exercise asks for calls, and a token that opens it and the attempt and nothing else: <code>Authorization: Bearer TOKEN</code>. The token is told once. A service that has a token of its own wants it here, so that nobody begins attempts in another name.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>student</code></td><td>string</td><td>Who makes the attempt. required</td></tr><tr><td><code>seed</code></td><td>integer</td><td>For an exercise that is made for each student; others keep their own. </td></tr></table><pre>{&quot;student&quot;: &quot;ann&quot;}</pre><details><summary>Answers</summary><table><tr><td>201</td><td>The attempt. Keep its token.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>507</td><td>The service has as many attempts as it may, or cannot keep what happens.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="listAttempts"><h3><code>GET /v1/exercises/{exercise}/attempts</code></h3><p>To the service's token all attempts at the exercise, and which of a student's <code>counts</code>: the one with the most points, of equals the first. To an attempt's own token that attempt alone.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>The most items of a page.</td></tr><tr><td><code>cursor</code></td><td>query</td><td>string</td><td>The <code>next_cursor</code> of an earlier page.</td></tr><tr><td><code>student</code></td><td>query</td><td>string</td><td>Only this student's.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>A page of attempts.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getAttempt"><h3><code>GET /v1/exercises/{exercise}/attempts/{number}</code></h3><p>The exercise as this student has it, and how the attempt stands. As Markdown the exercise alone.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The exercise and the attempt.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="deleteAttempt"><h3><code>DELETE /v1/exercises/{exercise}/attempts/{number}</code></h3><p>Only by the service's token. The attempt counts no more, and what was kept of it is gone.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>204</td><td>It is gone.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="putAnswers"><h3><code>PUT /v1/exercises/{exercise}/attempts/{number}/answers</code></h3><p>Keeps answers in place of earlier ones. What was kept when the time is over is graded.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr></table></details><table><tr><td><code>answers</code></td><td>object</td><td>The answers by question, each as its kind wants it. </td></tr></table><pre>{&quot;answers&quot;: {}}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>How the attempt stands.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>507</td><td>The service has as many attempts as it may, or cannot keep what happens.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="takeHint"><h3><code>POST /v1/exercises/{exercise}/attempts/{number}/hints</code></h3><p>Its price is subtracted from the points.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The hint.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>507</td><td>The service has as many attempts as it may, or cannot keep what happens.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="submitAttempt"><h3><code>POST /v1/exercises/{exercise}/attempts/{number}/submit</code></h3><p>Ends the attempt and answers with the report for students; the kernel can be looked at from now on, and changed no more. When the time is over, what there was is graded: submit without answers then. Once more with the same answers gives the report again.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>answers</code></td><td>object</td><td>The answers by question, each as its kind wants it. </td></tr></table><pre>{&quot;answers&quot;: {}}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The report.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>507</td><td>The service has as many attempts as it may, or cannot keep what happens.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getReport"><h3><code>GET /v1/exercises/{exercise}/attempts/{number}/report</code></h3><p>What a submitted attempt was worth. Byte for byte what <code>proclab grade</code> says of the same submission. Students get <code>json</code>, <code>text</code> and <code>markdown</code> without hidden checks; the other forms are for the service's token.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr><tr><td><code>format</code></td><td>query</td><td><code>text</code>, <code>json</code>, <code>markdown</code>, <code>gradescope</code>, <code>prairielearn</code>, <code>classroom</code>, <code>autolab</code>, <code>coderunner</code>, <code>junit</code>, <code>tap</code></td><td>The form; it wins over <code>Accept</code>.</td></tr><tr><td><code>audience</code></td><td>query</td><td><code>teacher</code>, <code>student</code></td><td>For whom; <code>teacher</code>, with every check, needs the service's token and is its default.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The report, in JSON or as <code>Accept</code> or <code>format</code> ask for.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getSubmission"><h3><code>GET /v1/exercises/{exercise}/attempts/{number}/submission</code></h3><p>What was made so far, as the document that <code>proclab grade --submission</code> reads.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The submission.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getCertificate"><h3><code>GET /v1/exercises/{exercise}/attempts/{number}/certificate</code></h3><p>What a submitted attempt was worth, signed, with a hash chain over the events: <code>proclab verify</code> checks it offline. Hidden checks leave no trace in it.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr><tr><td><code>number</code></td><td>path</td><td>integer</td><td>The attempt's number among those at the exercise.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The certificate.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>401</td><td>A token is needed, or the one that was sent is good for nothing.</td></tr><tr><td>403</td><td>The token is good for something else, the attempt takes nothing any more, or a page of another origin sent the request.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getCertificateKey"><h3><code>GET /v1/certificates/key</code></h3><p>The public key by which <code>proclab verify</code> checks certificates, also in PEM.</p><details><summary>Answers</summary><table><tr><td>200</td><td>The key.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-attributes">attributes</h2><p>System calls: credentials, limits, priorities, accounting.</p>
<section class="operation" id="prctl"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/prctl</code></h3><p>Reads or changes an attribute of the process: subreaper, parent-death signal, name…</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>Set the name</p><table><tr><td><code>option</code></td><td><code>PR_SET_NAME</code>, <code>15</code></td><td>Which attribute. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a> or string</td><td>The task's new name; Linux keeps 15 bytes. default <code>0</code></td></tr></table><p>Any other option</p><table><tr><td><code>option</code></td><td><code>PR_SET_PDEATHSIG</code>, <code>PR_GET_PDEATHSIG</code>, <code>PR_GET_DUMPABLE</code>, <code>PR_SET_DUMPABLE</code>, <code>PR_GET_NAME</code>, <code>PR_SET_CHILD_SUBREAPER</code>, <code>PR_GET_CHILD_SUBREAPER</code>, <code>PR_SET_NO_NEW_PRIVS</code>, <code>PR_GET_NO_NEW_PRIVS</code>, <code>PR_SET_PTRACER</code> or integer or integer</td><td>Which attribute. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a> or <a href="#schema-SignalName">SignalName</a></td><td>The value; for PR_SET_PDEATHSIG a signal. default <code>0</code></td></tr></table><pre>{&quot;option&quot;: &quot;PR_SET_CHILD_SUBREAPER&quot;, &quot;arg&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="setresuid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/setresuid</code></h3><p>Sets the real, effective and saved user.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>ruid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The real user; -1 leaves it. required</td></tr><tr><td><code>euid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The effective user; -1 leaves it. required</td></tr><tr><td><code>suid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The saved user; -1 leaves it. required</td></tr></table><pre>{&quot;ruid&quot;: -1, &quot;euid&quot;: -1, &quot;suid&quot;: -1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getresuid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getresuid</code></h3><p>Tells the real, effective and saved user.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="setrlimit"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/setrlimit</code></h3><p>Sets a resource's limits.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>resource</code></td><td><a href="#schema-Resource">Resource</a> or <a href="#schema-Int32">Int32</a></td><td>The resource. required</td></tr><tr><td><code>cur</code></td><td><a href="#schema-Limit">Limit</a></td><td>The soft limit. required</td></tr><tr><td><code>max</code></td><td><a href="#schema-Limit">Limit</a></td><td>The hard limit. required</td></tr></table><pre>{&quot;resource&quot;: &quot;RLIMIT_NPROC&quot;, &quot;cur&quot;: 1000, &quot;max&quot;: 1000}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getrlimit"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getrlimit</code></h3><p>Tells a resource's limits.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>resource</code></td><td><a href="#schema-Resource">Resource</a> or <a href="#schema-Int32">Int32</a></td><td>The resource. required</td></tr></table><pre>{&quot;resource&quot;: &quot;RLIMIT_NPROC&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="sched_yield"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/sched_yield</code></h3><p>Lets others run.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="nice"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/nice</code></h3><p>Changes the nice value.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>inc</code></td><td><a href="#schema-Int32">Int32</a></td><td>What is added. required</td></tr></table><pre>{&quot;inc&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="setpriority"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/setpriority</code></h3><p>Sets the nice value of a process, a group or a user.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>which</code></td><td><a href="#schema-PriorityWhich">PriorityWhich</a> or <a href="#schema-Int32">Int32</a></td><td>Process, group or user. required</td></tr><tr><td><code>who</code></td><td><a href="#schema-Int32">Int32</a></td><td>Its number; 0 for the caller's. default <code>0</code></td></tr><tr><td><code>prio</code></td><td><a href="#schema-Int32">Int32</a></td><td>The nice value. required</td></tr></table><pre>{&quot;which&quot;: &quot;PRIO_PROCESS&quot;, &quot;who&quot;: 0, &quot;prio&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getpriority"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getpriority</code></h3><p>Tells the nice value of a process, a group or a user.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>which</code></td><td><a href="#schema-PriorityWhich">PriorityWhich</a> or <a href="#schema-Int32">Int32</a></td><td>Process, group or user. required</td></tr><tr><td><code>who</code></td><td><a href="#schema-Int32">Int32</a></td><td>Its number; 0 for the caller's. default <code>0</code></td></tr></table><pre>{&quot;which&quot;: &quot;PRIO_PROCESS&quot;, &quot;who&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getrusage"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getrusage</code></h3><p>Tells what the caller or its reaped children used.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>who</code></td><td><a href="#schema-RusageWho">RusageWho</a> or <a href="#schema-Int32">Int32</a></td><td>Whose usage. default <code>&quot;RUSAGE_SELF&quot;</code></td></tr></table><pre>{&quot;who&quot;: &quot;RUSAGE_SELF&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="times"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/times</code></h3><p>Tells processor times in clock ticks.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="acct"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/acct</code></h3><p>Turns process accounting on, or off.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>path</code></td><td>string or null</td><td>The file, which must exist (open makes it with O_CREAT); null stops. </td></tr></table><pre>{&quot;path&quot;: &quot;/var/log/pacct&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="kcmp"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/kcmp</code></h3><p>Tells whether two tasks share an object: 0 yes, 3 no.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid1</code></td><td><a href="#schema-Int32">Int32</a></td><td>One task. required</td></tr><tr><td><code>pid2</code></td><td><a href="#schema-Int32">Int32</a></td><td>The other. required</td></tr><tr><td><code>type</code></td><td><a href="#schema-KcmpType">KcmpType</a> or <a href="#schema-Int32">Int32</a></td><td>Which object. required</td></tr><tr><td><code>idx1</code></td><td><a href="#schema-Int64">Int64</a></td><td>For KCMP_FILE: the first task's descriptor. default <code>0</code></td></tr><tr><td><code>idx2</code></td><td><a href="#schema-Int64">Int64</a></td><td>For KCMP_FILE: the second task's descriptor. default <code>0</code></td></tr></table><pre>{&quot;pid1&quot;: 1, &quot;pid2&quot;: 1, &quot;type&quot;: &quot;KCMP_VM&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-calls">calls</h2><p>Calls that were made.</p>
<section class="operation" id="getCall"><h3><code>GET /v1/kernels/{kernel}/calls/{id}</code></h3><p>How a call stands; with <code>timeout</code>, waits until it has returned.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>id</code></td><td>path</td><td>integer</td><td>The call's number.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait, decimals allowed; never longer than the service's maximum, 60 s as a rule.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The call.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-creation">creation</h2><p>System calls: making, replacing and ending tasks.</p>
<section class="operation" id="fork"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/fork</code></h3><p>Makes a child that shares nothing with its parent.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="vfork"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/vfork</code></h3><p>Makes a child that borrows the parent's memory; the parent sleeps until it execs or exits.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="clone"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/clone</code></h3><p>Makes a child or a thread that shares what the flags say.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>flags</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>CLONE_ flags. default <code>[]</code></td></tr><tr><td><code>exit_signal</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that the parent gets when the child dies; 0 for none. default <code>0</code></td></tr></table><pre>{&quot;flags&quot;: [&quot;CLONE_VM&quot;, &quot;CLONE_SIGHAND&quot;, &quot;CLONE_THREAD&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="clone3"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/clone3</code></h3><p>clone with a structure, which can also choose the child's numbers.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>flags</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>CLONE_ flags. default <code>[]</code></td></tr><tr><td><code>exit_signal</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that the parent gets when the child dies. default <code>0</code></td></tr><tr><td><code>set_tid</code></td><td>array of <a href="#schema-Int32">Int32</a></td><td>The numbers that the child gets, from the innermost namespace outwards. </td></tr><tr><td><code>size</code></td><td><a href="#schema-Int64">Int64</a></td><td>The size that the caller says the structure has. default <code>88</code></td></tr><tr><td><code>stack</code></td><td><a href="#schema-Int64">Int64</a></td><td>The child's stack. default <code>0</code></td></tr><tr><td><code>stack_size</code></td><td><a href="#schema-Int64">Int64</a></td><td>The size of the child's stack. default <code>0</code></td></tr><tr><td><code>tail</code></td><td>boolean</td><td>A non-zero byte stands behind the part that the kernel knows. </td></tr></table><pre>{&quot;flags&quot;: [], &quot;exit_signal&quot;: &quot;SIGCHLD&quot;, &quot;set_tid&quot;: [77]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="execve"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/execve</code></h3><p>Replaces the program: other threads die, the caller becomes the leader, caught signals are reset.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>path</code></td><td>string</td><td>The program. required</td></tr><tr><td><code>argv</code></td><td>array of string</td><td>Its arguments; the path alone when not given. </td></tr></table><pre>{&quot;path&quot;: &quot;/bin/sh&quot;, &quot;argv&quot;: [&quot;sh&quot;, &quot;-c&quot;, &quot;true&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="exit"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/exit</code></h3><p>Ends the calling thread. It does not return.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>status</code></td><td><a href="#schema-Int32">Int32</a></td><td>The exit status; its low 8 bits count. default <code>0</code></td></tr></table><pre>{&quot;status&quot;: 3}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="exit_group"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/exit_group</code></h3><p>Ends the whole thread group. It does not return.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>status</code></td><td><a href="#schema-Int32">Int32</a></td><td>The exit status; its low 8 bits count. default <code>0</code></td></tr></table><pre>{&quot;status&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="unshare"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/unshare</code></h3><p>Stops sharing what the flags say.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>flags</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>CLONE_ flags. required</td></tr></table><pre>{&quot;flags&quot;: [&quot;CLONE_FILES&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="setns"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/setns</code></h3><p>Enters the namespaces of the task behind a pidfd.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>A pidfd. required</td></tr><tr><td><code>nstype</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>Which namespaces. default <code>[]</code></td></tr></table><pre>{&quot;fd&quot;: 3, &quot;nstype&quot;: [&quot;CLONE_NEWPID&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-descriptors">descriptors</h2><p>System calls: files and process descriptors.</p>
<section class="operation" id="pidfd_open"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/pidfd_open</code></h3><p>Makes a descriptor for a process.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>PIDFD_NONBLOCK, PIDFD_THREAD. default <code>[]</code></td></tr></table><pre>{&quot;pid&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="pidfd_send_signal"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/pidfd_send_signal</code></h3><p>Sends a signal to the process behind a descriptor.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pidfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-PidfdSignalFlag">PidfdSignalFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>Whom exactly. default <code>[]</code></td></tr></table><pre>{&quot;pidfd&quot;: 3, &quot;sig&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="pidfd_getfd"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/pidfd_getfd</code></h3><p>Takes a copy of another process's descriptor.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pidfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process's descriptor. required</td></tr><tr><td><code>targetfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor in that process. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>Must be 0. default <code>[]</code></td></tr></table><pre>{&quot;pidfd&quot;: 3, &quot;targetfd&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="open"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/open</code></h3><p>Opens a file.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>path</code></td><td>string</td><td>The file. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>O_ flags. default <code>[]</code></td></tr></table><pre>{&quot;path&quot;: &quot;/etc/passwd&quot;, &quot;flags&quot;: [&quot;O_CLOEXEC&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="close"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/close</code></h3><p>Closes a descriptor.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr></table><pre>{&quot;fd&quot;: 3}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="dup"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/dup</code></h3><p>Makes a second descriptor for an open file.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>oldfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr></table><pre>{&quot;oldfd&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="dup2"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/dup2</code></h3><p>Makes a second descriptor with a chosen number.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>oldfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>newfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The new number. required</td></tr></table><pre>{&quot;oldfd&quot;: 0, &quot;newfd&quot;: 5}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="pipe"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/pipe</code></h3><p>Makes a pipe: a reader and a writer.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="fcntl"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/fcntl</code></h3><p>Reads or changes a descriptor's flags, or duplicates it.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>cmd</code></td><td><a href="#schema-FcntlCommand">FcntlCommand</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a></td><td>Its argument. default <code>0</code></td></tr></table><pre>{&quot;fd&quot;: 0, &quot;cmd&quot;: &quot;F_GETFD&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="poll"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/poll</code></h3><p>Tells whether a descriptor is ready, without waiting.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr></table><pre>{&quot;fd&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="read"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/read</code></h3><p>Reads; an empty pipe blocks.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>count</code></td><td><a href="#schema-Int64">Int64</a></td><td>How many bytes; they are counted, not kept. required</td></tr></table><pre>{&quot;fd&quot;: 0, &quot;count&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="write"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/write</code></h3><p>Writes; a full pipe blocks.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>count</code></td><td><a href="#schema-Int64">Int64</a></td><td>How many bytes; they are counted, not kept. required</td></tr></table><pre>{&quot;fd&quot;: 1, &quot;count&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="ioctl"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/ioctl</code></h3><p>Controls a terminal.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>request</code></td><td><a href="#schema-IoctlRequest">IoctlRequest</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a></td><td>Its argument. default <code>0</code></td></tr></table><pre>{&quot;fd&quot;: 0, &quot;request&quot;: &quot;TIOCSCTTY&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="chdir"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/chdir</code></h3><p>Changes the working directory.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>path</code></td><td>string</td><td>The directory. required</td></tr></table><pre>{&quot;path&quot;: &quot;/&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="umask"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/umask</code></h3><p>Sets the file mode creation mask, and tells the old one.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>mask</code></td><td><a href="#schema-Int32">Int32</a></td><td>The mask. required</td></tr></table><pre>{&quot;mask&quot;: 18}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-events">events</h2><p>What the kernel did, step by step.</p>
<section class="operation" id="getAllEvents"><h3><code>GET /v1/events</code></h3><p>The events of several kernels in one stream of server-sent events, as browsers open few connections. Each event's data has its <code>kernel</code>; ids are places in all of them, <code>a:41,b:17</code>, and a client resumes by any of them, in Last-Event-ID or <code>after</code>. A kernel that is deleted gets an <code>event: end</code>, and the others go on. <code>event: reset</code> tells that events in between are forgotten.</p><details><summary>Parameters</summary><table><tr><td><code>kernels</code></td><td>query</td><td>array of string</td><td>The kernels' names.</td></tr><tr><td><code>after</code></td><td>query</td><td>string</td><td>Only later events, for each kernel; without it from the first that is kept.</td></tr><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>The stream ends after so many events.</td></tr><tr><td><code>type</code></td><td>query</td><td>array of <a href="#schema-EventType">EventType</a></td><td>Only these types.</td></tr><tr><td><code>task</code></td><td>query</td><td>array of integer</td><td>Only these tasks.</td></tr><tr><td><code>text</code></td><td>query</td><td>boolean</td><td><code>true</code>: each event has its <code>text</code>, one plain English sentence.</td></tr><tr><td><code>snapshot</code></td><td>query</td><td>boolean</td><td><code>true</code>: a stream begins with an <code>event: snapshot</code>, whose data is the whole state, and goes on from there without a gap; one that resumes where events are still kept does not. Other answers take no notice.</td></tr><tr><td><code>Last-Event-ID</code></td><td>header</td><td>string</td><td>Resume behind this event; counts more than <code>after</code>.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The stream.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getEvents"><h3><code>GET /v1/kernels/{kernel}/events</code></h3><p>A page of what the kernel did, ascending by seq; with <code>Accept: application/x-ndjson</code> a line for each; with <code>Accept: text/event-stream</code> the same, live, resumable by Last-Event-ID; <code>limit</code> ends the stream, which may ask for more than a page. An <code>event: reset</code> tells that events in between are forgotten and where the kernel can be seen as it is, <code>event: end</code> why nothing follows.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>after</code></td><td>query</td><td>integer</td><td>Only events with a higher seq.</td></tr><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>The most items of a page.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait, decimals allowed; never longer than the service's maximum, 60 s as a rule.</td></tr><tr><td><code>type</code></td><td>query</td><td>array of <a href="#schema-EventType">EventType</a></td><td>Only these types.</td></tr><tr><td><code>task</code></td><td>query</td><td>array of integer</td><td>Only these tasks.</td></tr><tr><td><code>text</code></td><td>query</td><td>boolean</td><td><code>true</code>: each event has its <code>text</code>, one plain English sentence.</td></tr><tr><td><code>snapshot</code></td><td>query</td><td>boolean</td><td><code>true</code>: a stream begins with an <code>event: snapshot</code>, whose data is the whole state, and goes on from there without a gap; one that resumes where events are still kept does not. Other answers take no notice.</td></tr><tr><td><code>Last-Event-ID</code></td><td>header</td><td>string</td><td>Resume behind this event; counts more than <code>after</code>.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>Events.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTraceJSON"><h3><code>GET /v1/kernels/{kernel}/trace.json</code></h3><p>The JSON object format that Perfetto (ui.perfetto.dev) and chrome://tracing open: a track for each life of a task, bars for user mode, calls, sleep, stops, do_exit and the zombie, instants for all other events, arrows for fork, signal, wait and wakeup, a counter of tasks by state. A number that is used again gets a track of its own. All that is kept by default, streamed when it is long.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>after</code></td><td>query</td><td>integer</td><td>Only events with a higher seq. What was going on before is still known.</td></tr><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>At most so many events; all that are kept when not given. <code>Link</code> leads to the next page.</td></tr><tr><td><code>clock</code></td><td>query</td><td><code>seq</code>, <code>virtual</code></td><td><code>seq</code>: every event has a microsecond of its own. <code>virtual</code>: the virtual clock, which stands still for most events.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The trace.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTraceText"><h3><code>GET /v1/kernels/{kernel}/trace.txt</code></h3><p>The text of <code>/sys/kernel/tracing/trace</code> in Linux 6.18's formats: task_newtask, task_rename, sched_process_fork, sched_process_exec, sched_process_exit, sched_process_wait, sched_process_free, sched_switch, sched_wakeup, sched_wakeup_new, signal_generate, signal_deliver and the system calls' entries and exits.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>after</code></td><td>query</td><td>integer</td><td>Only events with a higher seq. What was going on before is still known.</td></tr><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>At most so many events; all that are kept when not given. <code>Link</code> leads to the next page.</td></tr><tr><td><code>clock</code></td><td>query</td><td><code>seq</code>, <code>virtual</code></td><td><code>seq</code>: every event has a microsecond of its own. <code>virtual</code>: the virtual clock, which stands still for most events.</td></tr><tr><td><code>functions</code></td><td>query</td><td>boolean</td><td>Add the chores, which are functions, as lines of the function tracer.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The trace.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getStraceText"><h3><code>GET /v1/kernels/{kernel}/strace.txt</code></h3><p>What <code>strace -f -o FILE</code> (version 6.1) would have written: every call, signal and end. Calls whose arguments are forgotten, as their results are, have <code>...</code> for them. The model has no addresses and no contents: where strace prints an address, 0x7ffe00000000 stands for the caller's memory and 0x401000 for a handler; what goes through a pipe is zeros; si_utime and si_stime are 0.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>after</code></td><td>query</td><td>integer</td><td>Only events with a higher seq. What was going on before is still known.</td></tr><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>At most so many events; all that are kept when not given. <code>Link</code> leads to the next page.</td></tr><tr><td><code>follow</code></td><td>query</td><td>boolean</td><td>Begin lines with the task's number. <code>false</code> is strace without -f, of PID 1 unless <code>task</code> names another.</td></tr><tr><td><code>task</code></td><td>query</td><td>array of integer</td><td>Only these tasks.</td></tr><tr><td><code>column</code></td><td>query</td><td>integer</td><td>The column of the <code>=</code>, strace's -a.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The calls.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getAccounting"><h3><code>GET /v1/kernels/{kernel}/acct</code></h3><p>BSD process accounting, whole 64-byte version 3 records, as lastcomm, sa and dump-acct read them.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The records.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-exercises">exercises</h2><p>Exercises as students may see them.</p>
<section class="operation" id="listExercises"><h3><code>GET /v1/exercises</code></h3><p>In the order of their ids, without keys, model answers and hidden checks.</p><details><summary>Parameters</summary><table><tr><td><code>level</code></td><td>query</td><td>integer</td><td>Only those of this level.</td></tr><tr><td><code>kind</code></td><td>query</td><td><a href="#schema-ExerciseKind">ExerciseKind</a></td><td>Only those of this kind.</td></tr><tr><td><code>step</code></td><td>query</td><td><a href="#schema-ExerciseStep">ExerciseStep</a></td><td>Only those about this step of the chapter.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The exercises.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getExercise"><h3><code>GET /v1/exercises/{exercise}</code></h3><p>What a student reads: the text, the given calls, the questions, the checks that may be seen, the prices of hints. As Markdown, as <code>proclab exercise show</code> prints it.</p><details><summary>Parameters</summary><table><tr><td><code>exercise</code></td><td>path</td><td>string</td><td>The exercise's id.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The exercise.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-groups">groups</h2><p>System calls: identity, process groups, sessions.</p>
<section class="operation" id="setpgid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/setpgid</code></h3><p>Puts a process into a process group.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process; 0 for the caller. required</td></tr><tr><td><code>pgid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The group; 0 for the process's own number. required</td></tr></table><pre>{&quot;pid&quot;: 0, &quot;pgid&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getpgid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getpgid</code></h3><p>Tells a process's group.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process; 0 for the caller. required</td></tr></table><pre>{&quot;pid&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getpgrp"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getpgrp</code></h3><p>Tells the caller's process group.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="setsid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/setsid</code></h3><p>Starts a session and a process group.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getsid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getsid</code></h3><p>Tells a process's session.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process; 0 for the caller. required</td></tr></table><pre>{&quot;pid&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getpid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getpid</code></h3><p>Tells the caller's thread-group id.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getppid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getppid</code></h3><p>Tells the thread-group id of the caller's parent.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="gettid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/gettid</code></h3><p>Tells the caller's own number.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="set_tid_address"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/set_tid_address</code></h3><p>Tells the caller's own number.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-kernels">kernels</h2><p>Kernels: boot, look, end.</p>
<section class="operation" id="importStrace"><h3><code>POST /v1/import/strace</code></h3><p>The log that <code>strace -f -o FILE PROGRAM</code> wrote of a real program, also with -t, -tt, -ttt, -r and -T, becomes a new kernel: its first task is a child of PID 1, and every call that can be modelled is made in the log's order. Others are counted in <code>skipped</code>; where the kernel did something else than the log tells, <code>differences</code> says so. Logs of single tasks put together (-ff), and a log without the children's calls, are refused.</p><details><summary>Parameters</summary><table><tr><td><code>name</code></td><td>query</td><td>string</td><td>The kernel's name; one is chosen when not given.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>string</p><pre>100 execve(&quot;/bin/sh&quot;, [&quot;sh&quot;], 0x7ffd0 /* 9 vars */) = 0
100 fork() = 101
100 wait4(-1,  &lt;unfinished ...&gt;
101 exit_group(3) = ?
101 +++ exited with 3 +++
100 &lt;... wait4 resumed&gt;[{WIFEXITED(s) &amp;&amp; WEXITSTATUS(s) == 3}], 0, NULL) = 101
</pre><details><summary>Answers</summary><table><tr><td>201</td><td>The new kernel, and how the two compare.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>507</td><td>There are as many kernels as may be.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="createKernel"><h3><code>POST /v1/kernels</code></h3><p>Boots a kernel with one task, PID 1, in session 1 and process group 1, running as root.</p><details><summary>Parameters</summary><table><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>anything</p><pre>{}</pre><pre>{&quot;init&quot;: &quot;manual&quot;}</pre><details><summary>Answers</summary><table><tr><td>201</td><td>The new kernel.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>507</td><td>There are as many kernels as may be.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="listKernels"><h3><code>GET /v1/kernels</code></h3><p>In the order of their creation, a page at a time.</p><details><summary>Parameters</summary><table><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>The most items of a page.</td></tr><tr><td><code>cursor</code></td><td>query</td><td>string</td><td>The <code>next_cursor</code> of an earlier page.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>A page of kernels.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getKernel"><h3><code>GET /v1/kernels/{kernel}</code></h3><p>Its figures at a glance.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The kernel.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="deleteKernel"><h3><code>DELETE /v1/kernels/{kernel}</code></h3><p>Ends a kernel; everyone who waits for it is answered 410.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>204</td><td>It is gone.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getDigest"><h3><code>GET /v1/kernels/{kernel}/digest</code></h3><p>A number that two kernels in the same state share.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The digest.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getInvariants"><h3><code>GET /v1/kernels/{kernel}/invariants</code></h3><p>Checks the kernel's structures and says what is wrong with them.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The result.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="performBatch"><h3><code>POST /v1/kernels/{kernel}/batch</code></h3><p>Makes calls in order, without anyone else's between them. A later call may name an earlier result: <code>"as": "child"</code>, then <code>"task": "$child"</code>. A blocked call does not hold up the rest.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>Calls</p><p>Calls with a choice</p><table><tr><td><code>calls</code></td><td>array of <a href="#schema-BatchCall">BatchCall</a></td><td> required</td></tr><tr><td><code>stop_on_error</code></td><td>boolean</td><td>Make no more calls after one that fails. default <code>false</code></td></tr></table><pre>[{&quot;task&quot;: 1, &quot;call&quot;: &quot;fork&quot;, &quot;as&quot;: &quot;child&quot;}, {&quot;task&quot;: &quot;$child&quot;, &quot;call&quot;: &quot;exit&quot;, &quot;args&quot;: {&quot;status&quot;: 3}}]</pre><pre>{&quot;calls&quot;: [{&quot;task&quot;: 1, &quot;call&quot;: &quot;getpid&quot;}], &quot;stop_on_error&quot;: true}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>What became of the calls.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-semaphores">semaphores</h2><p>System calls: System V semaphores.</p>
<section class="operation" id="semget"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/semget</code></h3><p>Makes or finds a semaphore set.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>key</code></td><td><a href="#schema-Int32">Int32</a></td><td>The key; 0 is IPC_PRIVATE. default <code>0</code></td></tr><tr><td><code>nsems</code></td><td><a href="#schema-Int32">Int32</a></td><td>How many semaphores. required</td></tr><tr><td><code>semflg</code></td><td>array of <a href="#schema-SemaphoreFlag">SemaphoreFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>IPC_CREAT, IPC_EXCL, and mode bits; its maker may read and change it when left out. default <code>384</code></td></tr></table><pre>{&quot;nsems&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="semop"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/semop</code></h3><p>Operates on semaphores; waits until all its operations can be done.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>semid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore set. required</td></tr><tr><td><code>num</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore's index in the set. default <code>0</code></td></tr><tr><td><code>op</code></td><td><a href="#schema-Int32">Int32</a></td><td>What is added: negative waits for as much, 0 waits for zero. </td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-SemaphoreFlag">SemaphoreFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>SEM_UNDO, IPC_NOWAIT. default <code>[]</code></td></tr><tr><td><code>sops</code></td><td>array of <a href="#schema-SemaphoreOperation">SemaphoreOperation</a></td><td>Several operations, done together or not at all. </td></tr></table><pre>{&quot;semid&quot;: 0, &quot;num&quot;: 0, &quot;op&quot;: 1, &quot;flags&quot;: [&quot;SEM_UNDO&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="semctl"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/semctl</code></h3><p>Reads, sets or removes a semaphore set.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>semid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore set. required</td></tr><tr><td><code>num</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore's index in the set. default <code>0</code></td></tr><tr><td><code>cmd</code></td><td><a href="#schema-SemctlCommand">SemctlCommand</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>val</code></td><td><a href="#schema-Int32">Int32</a></td><td>For SETVAL: the value. default <code>0</code></td></tr></table><pre>{&quot;semid&quot;: 0, &quot;num&quot;: 0, &quot;cmd&quot;: &quot;GETVAL&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-service">service</h2><p>The service itself.</p>
<section class="operation" id="getIndex"><h3><code>GET /</code></h3><p>A page for people: the process tree live and at any moment of the past, the events in sentences, every call as a form. It needs no token; what it asks the service for does, and it has a field for it.</p><details><summary>Answers</summary><table><tr><td>200</td><td>HTML.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getPageFile"><h3><code>GET /page/{file}</code></h3><p>Script and style of the service's page. They need no token.</p><details><summary>Parameters</summary><table><tr><td><code>file</code></td><td>path</td><td><code>api.js</code>, <code>call-form.js</code>, <code>chores.js</code>, <code>dom.js</code>, <code>fields.js</code>, <code>history.js</code>, <code>index.html</code>, <code>layout.js</code>, <code>link.js</code>, <code>log.js</code>, <code>main.js</code>, <code>moment.js</code>, <code>panel.js</code>, <code>patch.js</code>, <code>scenes.js</code>, <code>stream.js</code>, <code>style.css</code>, <code>timeline.js</code>, <code>transport.js</code>, <code>tree-draw.js</code>, <code>tree.js</code></td><td>The file's name.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The file.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getHealth"><h3><code>GET /healthz</code></h3><p>Answers 200 as long as the service runs.</p><details><summary>Answers</summary><table><tr><td>200</td><td>It runs.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getLiveness"><h3><code>GET /livez</code></h3><p>The same as /healthz, under the name that Kubernetes uses.</p><details><summary>Answers</summary><table><tr><td>200</td><td>It runs.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getReadiness"><h3><code>GET /readyz</code></h3><p>503 once the service is going down.</p><details><summary>Answers</summary><table><tr><td>200</td><td>It takes requests.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getVersion"><h3><code>GET /version</code></h3><p>The version of the service and of this interface.</p><details><summary>Answers</summary><table><tr><td>200</td><td>The version.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getMetrics"><h3><code>GET /metrics</code></h3><p>Requests by route and class of status, a histogram of durations, kernels, tasks, parked calls, events.</p><details><summary>Answers</summary><table><tr><td>200</td><td>Prometheus' text format.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getOpenAPIYAML"><h3><code>GET /openapi.yaml</code></h3><p>This document as YAML.</p><details><summary>Answers</summary><table><tr><td>200</td><td>YAML.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getOpenAPIJSON"><h3><code>GET /openapi.json</code></h3><p>This document as JSON.</p><details><summary>Answers</summary><table><tr><td>200</td><td>JSON.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getDocumentation"><h3><code>GET /docs</code></h3><p>Every path, argument, answer and kind of problem, for people.</p><details><summary>Answers</summary><table><tr><td>200</td><td>HTML.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getLimits"><h3><code>GET /v1/limits</code></h3><p>How much a client may take.</p><details><summary>Answers</summary><table><tr><td>200</td><td>The limits.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-signals">signals</h2><p>System calls: signals.</p>
<section class="operation" id="kill"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/kill</code></h3><p>Sends a signal to a process, a group, or all.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>Above 0 a process, 0 the caller's group, -1 all but init and the caller, else that group. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr></table><pre>{&quot;pid&quot;: 1, &quot;sig&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="tkill"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/tkill</code></h3><p>Sends a signal to one thread.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>tid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr></table><pre>{&quot;tid&quot;: 1, &quot;sig&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="tgkill"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/tgkill</code></h3><p>Sends a signal to one thread of a given group.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>tgid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread group. required</td></tr><tr><td><code>tid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr></table><pre>{&quot;tgid&quot;: 1, &quot;tid&quot;: 1, &quot;sig&quot;: &quot;SIGURG&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="sigqueue"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/sigqueue</code></h3><p>Sends a signal with a value.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>value</code></td><td><a href="#schema-Int64">Int64</a></td><td>The value that comes with the signal. default <code>0</code></td></tr></table><pre>{&quot;pid&quot;: 1, &quot;sig&quot;: &quot;SIGRTMIN+2&quot;, &quot;value&quot;: 7}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="rt_sigqueueinfo"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/rt_sigqueueinfo</code></h3><p>Sends a signal with a siginfo to a process.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>value</code></td><td><a href="#schema-Int64">Int64</a></td><td>The value that comes with the signal. default <code>0</code></td></tr><tr><td><code>si_code</code></td><td><a href="#schema-Int32">Int32</a></td><td>The si_code; below 0 for a process. default <code>-1</code></td></tr></table><pre>{&quot;pid&quot;: 1, &quot;sig&quot;: &quot;SIGCONT&quot;, &quot;value&quot;: 7, &quot;si_code&quot;: -1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="rt_tgsigqueueinfo"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/rt_tgsigqueueinfo</code></h3><p>Sends a signal with a siginfo to a thread.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>tgid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread group. required</td></tr><tr><td><code>tid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>value</code></td><td><a href="#schema-Int64">Int64</a></td><td>The value that comes with the signal. default <code>0</code></td></tr><tr><td><code>si_code</code></td><td><a href="#schema-Int32">Int32</a></td><td>The si_code; below 0 for a process. default <code>-1</code></td></tr></table><pre>{&quot;tgid&quot;: 1, &quot;tid&quot;: 1, &quot;sig&quot;: &quot;SIGCONT&quot;, &quot;value&quot;: 7}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="sigaction"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/sigaction</code></h3><p>Sets what happens when a signal arrives, and tells what did before.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal. required</td></tr><tr><td><code>handler</code></td><td><a href="#schema-Handler">Handler</a> or <code>0</code>, <code>1</code>, <code>2</code> or null</td><td>SIG_DFL, SIG_IGN or handler; when not given, the call only tells. </td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-SigactionFlag">SigactionFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>SA_ flags. default <code>[]</code></td></tr><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>Blocked besides while the handler runs. default <code>[]</code></td></tr></table><pre>{&quot;sig&quot;: &quot;SIGCHLD&quot;, &quot;handler&quot;: &quot;handler&quot;, &quot;flags&quot;: [&quot;SA_RESTART&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="sigprocmask"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/sigprocmask</code></h3><p>Changes the set of blocked signals, and tells the old one.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>how</code></td><td><a href="#schema-MaskChange">MaskChange</a> or <a href="#schema-Int32">Int32</a></td><td>How the set changes the mask. default <code>&quot;SIG_BLOCK&quot;</code></td></tr><tr><td><code>set</code></td><td><a href="#schema-SignalSet">SignalSet</a> or null</td><td>The set; when not given, the call only tells. </td></tr></table><pre>{&quot;how&quot;: &quot;SIG_BLOCK&quot;, &quot;set&quot;: [&quot;SIGUSR1&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="sigpending"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/sigpending</code></h3><p>Tells which signals wait, blocked.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="pause"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/pause</code></h3><p>Sleeps until a signal is caught.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="sigsuspend"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/sigsuspend</code></h3><p>Sleeps with another mask until a signal is caught.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>The signal set. required</td></tr></table><pre>{&quot;mask&quot;: []}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="sigtimedwait"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/sigtimedwait</code></h3><p>Waits for a signal of a set, and takes it.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>set</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>The signals to wait for. required</td></tr><tr><td><code>timeout_ms</code></td><td><a href="#schema-Int64">Int64</a> or null</td><td>Milliseconds of virtual time; null waits for ever. </td></tr></table><pre>{&quot;set&quot;: [&quot;SIGCHLD&quot;], &quot;timeout_ms&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="signalfd"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/signalfd</code></h3><p>Makes, or changes, a descriptor that tells of signals.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>-1 for a new one. default <code>-1</code></td></tr><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>The signal set. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>SFD_ flags. default <code>[]</code></td></tr></table><pre>{&quot;mask&quot;: [&quot;SIGCHLD&quot;], &quot;flags&quot;: [&quot;SFD_CLOEXEC&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-tasks">tasks</h2><p>Looking at tasks and what they share.</p>
<section class="operation" id="listTasks"><h3><code>GET /v1/kernels/{kernel}/tasks</code></h3><p>Ascending by tid, with <code>ghosts</code> then by birth, a page at a time.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>limit</code></td><td>query</td><td>integer</td><td>The most items of a page.</td></tr><tr><td><code>cursor</code></td><td>query</td><td>string</td><td>The <code>next_cursor</code> of an earlier page.</td></tr><tr><td><code>state</code></td><td>query</td><td>array of <code>R</code>, <code>S</code>, <code>D</code>, <code>T</code>, <code>t</code>, <code>Z</code>, <code>X</code></td><td>Only these state letters.</td></tr><tr><td><code>ppid</code></td><td>query</td><td>integer</td><td>Only children of this process.</td></tr><tr><td><code>tgid</code></td><td>query</td><td>integer</td><td>Only this thread group.</td></tr><tr><td><code>pgid</code></td><td>query</td><td>integer</td><td>Only this process group.</td></tr><tr><td><code>sid</code></td><td>query</td><td>integer</td><td>Only this session.</td></tr><tr><td><code>tracer</code></td><td>query</td><td>integer</td><td>Only those traced by this task.</td></tr><tr><td><code>uid</code></td><td>query</td><td>integer</td><td>Only those of this user.</td></tr><tr><td><code>fields</code></td><td>query</td><td><code>basic</code>, <code>full</code></td><td><code>full</code> for every field.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>ghosts</code></td><td>query</td><td>boolean</td><td><code>true</code>: the dead, too, as far back as the kernel's history is kept: state <code>X</code>, each with its last fields.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>A page of tasks.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTask"><h3><code>GET /v1/kernels/{kernel}/tasks/{tid}</code></h3><p>Every field of a task.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The task.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getWhy"><h3><code>GET /v1/kernels/{kernel}/tasks/{tid}/why</code></h3><p>Why it is blocked, stopped, still a zombie, dead or able to run, and whose child it is by now, as a chain of events with a sentence each. Of a number that nobody has any more it is about the last that bore it.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>task_uid</code></td><td>query</td><td>integer</td><td>Of all that bore the number, this one.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The answer.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTree"><h3><code>GET /v1/kernels/{kernel}/tree</code></h3><p>Every process under its real parent: nested objects; or, by <code>Accept</code>, what <code>tree.txt</code>, <code>tree.dot</code>, <code>tree.mmd</code> and <code>tree.svg</code> are.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The tree.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTreeText"><h3><code>GET /v1/kernels/{kernel}/tree.txt</code></h3><p>A line a task with its number and state letter. With any of the parameters, which are pstree's options by their long names, the text is what pstree prints. Processes deeper than 100 are left out.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>arguments</code></td><td>query</td><td>boolean</td><td>Command lines, one process a line; a process that has none left, as a zombie, is in parentheses. Only threads are put together then.</td></tr><tr><td><code>ascii</code></td><td>query</td><td>boolean</td><td>Lines of ASCII characters; of this and <code>unicode</code> the later counts.</td></tr><tr><td><code>compact-not</code></td><td>query</td><td>boolean</td><td>Equal subtrees are drawn each, not once with their number.</td></tr><tr><td><code>hide-threads</code></td><td>query</td><td>boolean</td><td>Processes only.</td></tr><tr><td><code>long</code></td><td>query</td><td>boolean</td><td>Lines are not cut off, but arguments are left out beyond 1000 columns, and the text ends after 16 MiB.</td></tr><tr><td><code>numeric-sort</code></td><td>query</td><td>boolean</td><td>By number; without it by name, user and number.</td></tr><tr><td><code>show-parents</code></td><td>query</td><td>boolean</td><td>The ancestors of <code>pid</code>, too.</td></tr><tr><td><code>show-pgids</code></td><td>query</td><td>boolean</td><td>Process group numbers; equal subtrees are drawn each.</td></tr><tr><td><code>show-pids</code></td><td>query</td><td>boolean</td><td>Process numbers; equal subtrees are drawn each.</td></tr><tr><td><code>thread-names</code></td><td>query</td><td>boolean</td><td>The threads' own names; without it those of their processes.</td></tr><tr><td><code>uid-changes</code></td><td>query</td><td>boolean</td><td>The effective user where it is another than the parent's.</td></tr><tr><td><code>unicode</code></td><td>query</td><td>boolean</td><td>Box-drawing characters, which is the default; alone it asks for nothing but pstree's format.</td></tr><tr><td><code>columns</code></td><td>query</td><td>integer</td><td>Where lines are cut off; a <code>+</code> stands for what is missing.</td></tr><tr><td><code>pid</code></td><td>query</td><td>integer</td><td>The task to begin at, a process or a thread.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The tree.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTreeDOT"><h3><code>GET /v1/kernels/{kernel}/tree.dot</code></h3><p>Graphviz' language. Processes are boxes, threads ellipses below a dotted line, tracing is a dashed red arrow from tracer to tracee, the dead have a dashed outline. Names are escaped, never markup.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The tree.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTreeMermaid"><h3><code>GET /v1/kernels/{kernel}/tree.mmd</code></h3><p>A Mermaid flowchart. Threads have round ends, tracing is a dotted arrow from tracer to tracee, states are classes. Names are escaped, never markup.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The tree.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getTreeSVG"><h3><code>GET /v1/kernels/{kernel}/tree.svg</code></h3><p>A self-contained picture without scripts or styles, with a title and a description. Threads are rows of their process's box, tracing is a dashed red arrow from tracer to tracee, the dead have a dashed outline.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The tree.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getState"><h3><code>GET /v1/kernels/{kernel}/state</code></h3><p>The whole kernel in one document of maps with stable keys, as it is or as it was; /diff tells what is between two of them.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>ghosts</code></td><td>query</td><td>boolean</td><td><code>true</code>: the dead, too, as far back as the kernel's history is kept: state <code>X</code>, each with its last fields.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The state.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getDiff"><h3><code>GET /v1/kernels/{kernel}/diff</code></h3><p>An RFC 6902 patch that makes <code>/state?at=to</code> out of <code>/state?at=from</code>; backwards, too.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>from</code></td><td>query</td><td>integer</td><td>The number of the event after which the patch begins.</td></tr><tr><td><code>to</code></td><td>query</td><td>integer</td><td>The number of the event after which it ends; without it, the kernel's last one.</td></tr><tr><td><code>ghosts</code></td><td>query</td><td>boolean</td><td><code>true</code>: the dead, too, as far back as the kernel's history is kept: state <code>X</code>, each with its last fields.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The patch.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getObjects"><h3><code>GET /v1/kernels/{kernel}/objects</code></h3><p>Every shared, counted object with its holders.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>type</code></td><td>query</td><td>string</td><td>Only objects of this C structure.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The objects.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getUsers"><h3><code>GET /v1/kernels/{kernel}/users</code></h3><p>Every user_struct: processes, zombies included, and queued signals.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The users.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getProcArchive"><h3><code>GET /v1/kernels/{kernel}/proc.tar</code></h3><p>All of /proc at one moment as a tar, made while it is sent. psutil reads it unpacked with <code>PROCFS_PATH</code>; ps, pstree, pgrep, pidof, top and uptime read it mounted over /proc in a mount and PID namespace of their own. <code>self</code> leads to 1, as such a tool is PID 1 of its namespace. <code>cwd</code>, <code>exe</code>, <code>root</code> and descriptors are symbolic links; owners are the tasks' effective users.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The archive.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getProcRoot"><h3><code>GET /v1/kernels/{kernel}/proc</code></h3><p>The names in /proc.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>A name a line.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getProc"><h3><code>GET /v1/kernels/{kernel}/proc/{path}</code></h3><p>A file, a link's target or a directory's names, laid out as Linux's procfs. Slashes of the path may be escaped; several count as one, and a path that ends in one names a directory.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>path</code></td><td>path</td><td>string</td><td>The path below /proc, such as <code>1/status</code>.</td></tr><tr><td><code>at</code></td><td>query</td><td>integer</td><td>The number of an event: show what was when it had just been recorded, in the midst of a call, too. Without it, what is now.</td></tr><tr><td><code>If-None-Match</code></td><td>header</td><td>string</td><td>Answer 304 when the ETag would be this.</td></tr></table></details><details><summary>Answers</summary><table><tr><td>200</td><td>The text.</td></tr><tr><td>304</td><td>The client has this already.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>406</td><td>None of the media types of this path is acceptable to the client.</td></tr><tr><td>410</td><td>The kernel's history does not go back to that moment; <code>first</code> and <code>last</code> can be had.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-time">time</h2><p>System calls on virtual time, and the clock.</p>
<section class="operation" id="advanceClock"><h3><code>POST /v1/kernels/{kernel}/clock</code></h3><p>Advances the virtual clock, on which alone alarms, timers and sleeps run; answers when all is quiet again, with the events that it caused.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>How far virtual time goes.</p><p>Seconds</p><table><tr><td><code>seconds</code></td><td>number</td><td> required</td></tr></table><p>Milliseconds</p><table><tr><td><code>milliseconds</code></td><td>number</td><td> required</td></tr></table><p>Nanoseconds</p><table><tr><td><code>nanoseconds</code></td><td>integer</td><td> required</td></tr></table><p>To the next timer</p><table><tr><td><code>next_timer</code></td><td><code>True</code></td><td>As far as the next timer; nowhere when none is set. required</td></tr></table><pre>{&quot;seconds&quot;: 1}</pre><pre>{&quot;next_timer&quot;: true}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>Time has passed.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The request contradicts what there is.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="alarm"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/alarm</code></h3><p>Has SIGALRM sent after some virtual time; 0 cancels.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>seconds</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. required</td></tr></table><pre>{&quot;seconds&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="setitimer"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/setitimer</code></h3><p>Sets an interval timer; 0 cancels.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>which</code></td><td><a href="#schema-IntervalTimer">IntervalTimer</a> or <a href="#schema-Int32">Int32</a></td><td>The timer. default <code>&quot;ITIMER_REAL&quot;</code></td></tr><tr><td><code>tv_sec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. default <code>0</code></td></tr><tr><td><code>tv_usec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Microseconds. default <code>0</code></td></tr></table><pre>{&quot;which&quot;: &quot;ITIMER_REAL&quot;, &quot;tv_sec&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="getitimer"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/getitimer</code></h3><p>Tells what is left of an interval timer.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>which</code></td><td><a href="#schema-IntervalTimer">IntervalTimer</a> or <a href="#schema-Int32">Int32</a></td><td>The timer. default <code>&quot;ITIMER_REAL&quot;</code></td></tr></table><pre>{&quot;which&quot;: &quot;ITIMER_REAL&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="nanosleep"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/nanosleep</code></h3><p>Sleeps for some virtual time.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>tv_sec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. default <code>0</code></td></tr><tr><td><code>tv_nsec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Nanoseconds. default <code>0</code></td></tr></table><pre>{&quot;tv_sec&quot;: 0, &quot;tv_nsec&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="timer_create"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/timer_create</code></h3><p>Makes a POSIX timer.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>clockid</code></td><td><a href="#schema-ClockID">ClockID</a> or <a href="#schema-Int32">Int32</a></td><td>The clock. default <code>&quot;CLOCK_MONOTONIC&quot;</code></td></tr><tr><td><code>sigev_notify</code></td><td><a href="#schema-TimerNotification">TimerNotification</a> or <a href="#schema-Int32">Int32</a></td><td>How it tells. default <code>&quot;SIGEV_SIGNAL&quot;</code></td></tr><tr><td><code>sigev_signo</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that it sends. default <code>&quot;SIGALRM&quot;</code></td></tr></table><pre>{&quot;clockid&quot;: &quot;CLOCK_MONOTONIC&quot;, &quot;sigev_notify&quot;: &quot;SIGEV_SIGNAL&quot;, &quot;sigev_signo&quot;: &quot;SIGALRM&quot;}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="timer_settime"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/timer_settime</code></h3><p>Arms a timer; 0 disarms.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>timerid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The timer. required</td></tr><tr><td><code>tv_sec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. default <code>0</code></td></tr><tr><td><code>tv_nsec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Nanoseconds. default <code>0</code></td></tr></table><pre>{&quot;timerid&quot;: 0, &quot;tv_sec&quot;: 1}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="timer_gettime"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/timer_gettime</code></h3><p>Tells what is left of a timer.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>timerid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The timer. required</td></tr></table><pre>{&quot;timerid&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="timer_delete"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/timer_delete</code></h3><p>Deletes a timer.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>timerid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The timer. required</td></tr></table><pre>{&quot;timerid&quot;: 0}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-tracing">tracing</h2><p>System calls: ptrace.</p>
<section class="operation" id="ptrace"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/ptrace</code></h3><p>Traces another task: attaches, looks, changes, lets it go on.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>request</code></td><td><a href="#schema-PtraceRequest">PtraceRequest</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The tracee's number. default <code>0</code></td></tr><tr><td><code>options</code></td><td>array of <a href="#schema-PtraceOption">PtraceOption</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>For SETOPTIONS and SEIZE. default <code>[]</code></td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that the tracee gets as it goes on; 0 for none. default <code>0</code></td></tr><tr><td><code>addr</code></td><td><a href="#schema-Int64">Int64</a></td><td>For PEEKDATA and POKEDATA: the word's address, 0 to 15. default <code>0</code></td></tr><tr><td><code>data</code></td><td><a href="#schema-Int64">Int64</a></td><td>For POKEDATA: the word. default <code>0</code></td></tr><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>For SETSIGMASK. default <code>[]</code></td></tr><tr><td><code>size</code></td><td><a href="#schema-Int64">Int64</a></td><td>For GETSIGMASK and SETSIGMASK: the set's size in bytes. default <code>8</code></td></tr><tr><td><code>siginfo</code></td><td><a href="#schema-SiginfoArgument">SiginfoArgument</a></td><td>For SETSIGINFO. </td></tr><tr><td><code>off</code></td><td><a href="#schema-Int64">Int64</a></td><td>For PEEKSIGINFO: where to begin. default <code>0</code></td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-PeekSiginfoFlag">PeekSiginfoFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>For PEEKSIGINFO. default <code>[]</code></td></tr><tr><td><code>nr</code></td><td><a href="#schema-Int64">Int64</a></td><td>For PEEKSIGINFO: how many. default <code>0</code></td></tr><tr><td><code>registers</code></td><td><a href="#schema-RegistersArgument">RegistersArgument</a></td><td>For SETREGS. </td></tr></table><pre>{&quot;request&quot;: &quot;PTRACE_SEIZE&quot;, &quot;pid&quot;: 2, &quot;options&quot;: [&quot;PTRACE_O_TRACEFORK&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2 id="tag-waiting">waiting</h2><p>System calls: waiting for children.</p>
<section class="operation" id="wait4"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/wait4</code></h3><p>Waits for a child to change state, and reaps it when it is dead.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>-1 any child, 0 any of the caller's group, below -1 any of that group, else that one. default <code>-1</code></td></tr><tr><td><code>options</code></td><td>array of <a href="#schema-WaitOption">WaitOption</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>WNOHANG, WUNTRACED, WCONTINUED, __WALL… default <code>[]</code></td></tr></table><pre>{&quot;pid&quot;: -1, &quot;options&quot;: [&quot;WNOHANG&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="waitpid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/waitpid</code></h3><p>wait4 under the name that most programs use. It is wait4; answers name it so.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>-1 any child, 0 any of the caller's group, below -1 any of that group, else that one. default <code>-1</code></td></tr><tr><td><code>options</code></td><td>array of <a href="#schema-WaitOption">WaitOption</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>WNOHANG, WUNTRACED, WCONTINUED, __WALL… default <code>[]</code></td></tr></table><pre>{&quot;pid&quot;: -1, &quot;options&quot;: [&quot;WUNTRACED&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="wait"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/wait</code></h3><p>wait4 for any child, without options. It is wait4; answers name it so.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><p>The call takes no arguments.</p><pre>{}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<section class="operation" id="waitid"><h3><code>POST /v1/kernels/{kernel}/tasks/{tid}/waitid</code></h3><p>Waits for chosen changes of state; can look without reaping.</p><details><summary>Parameters</summary><table><tr><td><code>kernel</code></td><td>path</td><td>string</td><td>The kernel's name.</td></tr><tr><td><code>tid</code></td><td>path</td><td>integer</td><td>The task's number in the kernel's first PID namespace.</td></tr><tr><td><code>timeout</code></td><td>query</td><td>number</td><td>Seconds to wait for a blocked call, decimals allowed; 0 does not wait. Without it the service's default, 30 s as a rule; never longer than its maximum, 60 s as a rule.</td></tr><tr><td><code>If-Match</code></td><td>header</td><td>string</td><td>Act only when the kernel's seq is this, as in an ETag, with or without its quotes; <code>*</code> is any.</td></tr><tr><td><code>Idempotency-Key</code></td><td>header</td><td>string</td><td>A request with the same key, path and body is performed once; its answer is repeated.</td></tr></table></details><table><tr><td><code>idtype</code></td><td><a href="#schema-IDType">IDType</a> or <a href="#schema-Int32">Int32</a></td><td>Whom to wait for. required</td></tr><tr><td><code>id</code></td><td><a href="#schema-Int32">Int32</a></td><td>The number, for every idtype but P_ALL. default <code>0</code></td></tr><tr><td><code>options</code></td><td>array of <a href="#schema-WaitOption">WaitOption</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>WEXITED, WSTOPPED, WCONTINUED, WNOWAIT… required</td></tr></table><pre>{&quot;idtype&quot;: &quot;P_ALL&quot;, &quot;options&quot;: [&quot;WEXITED&quot;, &quot;WNOWAIT&quot;, &quot;WNOHANG&quot;]}</pre><details><summary>Answers</summary><table><tr><td>200</td><td>The call returned, never returns, or its task was killed inside it.</td></tr><tr><td>202</td><td>The call was made and is still blocked. The task stays blocked; the client may ask for the call's result later.</td></tr><tr><td>400</td><td>The request is malformed: bad JSON, a bad header.</td></tr><tr><td>403</td><td>The page of another origin wants to change something.</td></tr><tr><td>404</td><td>No such kernel, task or call.</td></tr><tr><td>409</td><td>The simulated kernel refused the call (<code>errno</code> says why), the task cannot make a call now (<code>state</code> is its letter), the kernel has panicked, or a request with the same Idempotency-Key is under way.</td></tr><tr><td>410</td><td>The kernel was deleted while the request waited.</td></tr><tr><td>412</td><td>If-Match does not name the kernel as it is.</td></tr><tr><td>413</td><td>The body is too long.</td></tr><tr><td>415</td><td>The body is not application/json.</td></tr><tr><td>422</td><td>An argument or a parameter is not acceptable; <code>field</code> says which, <code>detail</code> what would be right.</td></tr><tr><td>503</td><td>The service is going down, or one of its limits is reached.</td></tr><tr><td>default</td><td>Another refusal, of the service itself.</td></tr></table></details></section>
<h2>Schemas</h2>
<section class="operation" id="schema-ChromeTrace"><h3>ChromeTrace</h3><p>Chrome trace events, JSON object format.</p><table><tr><td><code>displayTimeUnit</code></td><td><code>ns</code></td><td> required</td></tr><tr><td><code>traceEvents</code></td><td>array of object</td><td> required</td></tr><tr><td><code>otherData</code></td><td>object</td><td> required</td></tr></table></section>
<section class="operation" id="schema-StraceImport"><h3>StraceImport</h3><table><tr><td><code>kernel</code></td><td>string</td><td>The new kernel's name. required</td></tr><tr><td><code>lines</code></td><td>integer</td><td>Lines of the log. required</td></tr><tr><td><code>performed</code></td><td>integer</td><td>Calls made, besides those that keep descriptors in step. required</td></tr><tr><td><code>skipped</code></td><td>object</td><td>Calls that were not made, by name. required</td></tr><tr><td><code>differences</code></td><td>array of object</td><td>Where the kernel did something else than the log tells; the first 200. required</td></tr><tr><td><code>differences_total</code></td><td>integer</td><td> required</td></tr><tr><td><code>tasks</code></td><td>object</td><td>The log's tasks, with their numbers in the kernel; <code>-</code> is the one of a log without numbers. required</td></tr></table></section>
<section class="operation" id="schema-AcctArguments"><h3>AcctArguments</h3><table><tr><td><code>path</code></td><td>string or null</td><td>The file, which must exist (open makes it with O_CREAT); null stops. </td></tr></table></section>
<section class="operation" id="schema-AlarmArguments"><h3>AlarmArguments</h3><table><tr><td><code>seconds</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. required</td></tr></table></section>
<section class="operation" id="schema-ArgumentValue"><h3>ArgumentValue</h3><p>Any JSON without NUL characters and with numbers of 64 bits.</p><p>anything</p></section>
<section class="operation" id="schema-Batch"><h3>Batch</h3><p>Calls</p><p>Calls with a choice</p><table><tr><td><code>calls</code></td><td>array of <a href="#schema-BatchCall">BatchCall</a></td><td> required</td></tr><tr><td><code>stop_on_error</code></td><td>boolean</td><td>Make no more calls after one that fails. default <code>false</code></td></tr></table></section>
<section class="operation" id="schema-BatchCall"><h3>BatchCall</h3><table><tr><td><code>task</code></td><td>integer or <a href="#schema-Reference">Reference</a></td><td>Who makes the call. required</td></tr><tr><td><code>call</code></td><td><code>fork</code>, <code>vfork</code>, <code>clone</code>, <code>clone3</code>, <code>execve</code>, <code>exit</code>, <code>exit_group</code>, <code>unshare</code>, <code>setns</code>, <code>wait4</code>, <code>waitpid</code>, <code>wait</code>, <code>waitid</code>, <code>kill</code>, <code>tkill</code>, <code>tgkill</code>, <code>sigqueue</code>, <code>rt_sigqueueinfo</code>, <code>rt_tgsigqueueinfo</code>, <code>sigaction</code>, <code>sigprocmask</code>, <code>sigpending</code>, <code>pause</code>, <code>sigsuspend</code>, <code>sigtimedwait</code>, <code>signalfd</code>, <code>setpgid</code>, <code>getpgid</code>, <code>getpgrp</code>, <code>setsid</code>, <code>getsid</code>, <code>getpid</code>, <code>getppid</code>, <code>gettid</code>, <code>set_tid_address</code>, <code>prctl</code>, <code>setresuid</code>, <code>getresuid</code>, <code>setrlimit</code>, <code>getrlimit</code>, <code>sched_yield</code>, <code>nice</code>, <code>setpriority</code>, <code>getpriority</code>, <code>getrusage</code>, <code>times</code>, <code>acct</code>, <code>kcmp</code>, <code>ptrace</code>, <code>pidfd_open</code>, <code>pidfd_send_signal</code>, <code>pidfd_getfd</code>, <code>open</code>, <code>close</code>, <code>dup</code>, <code>dup2</code>, <code>pipe</code>, <code>fcntl</code>, <code>poll</code>, <code>read</code>, <code>write</code>, <code>ioctl</code>, <code>chdir</code>, <code>umask</code>, <code>alarm</code>, <code>setitimer</code>, <code>getitimer</code>, <code>nanosleep</code>, <code>timer_create</code>, <code>timer_settime</code>, <code>timer_gettime</code>, <code>timer_delete</code>, <code>semget</code>, <code>semop</code>, <code>semctl</code></td><td>Which call. required</td></tr><tr><td><code>args</code></td><td>object</td><td>The arguments, as in a request of its own; in place of a number <code>$name</code> or <code>$name.field</code> may stand. Wrong ones are answered in this call's result. </td></tr><tr><td><code>as</code></td><td>string</td><td>The name by which later calls can refer to this one. </td></tr></table></section>
<section class="operation" id="schema-BatchResult"><h3>BatchResult</h3><table><tr><td><code>results</code></td><td>array of object</td><td>In the order of the calls. required</td></tr><tr><td><code>made</code></td><td>integer</td><td>How many calls were tried. required</td></tr><tr><td><code>stopped</code></td><td>boolean</td><td><code>stop_on_error</code> left some out. required</td></tr><tr><td><code>seq</code></td><td>integer</td><td>The kernel's seq: the number of its last event. required</td></tr></table></section>
<section class="operation" id="schema-Call"><h3>Call</h3><p>A system call that a task made.</p><table><tr><td><code>id</code></td><td>integer</td><td>The call's number in its kernel. required</td></tr><tr><td><code>task</code></td><td>integer</td><td>The task that made it. required</td></tr><tr><td><code>call</code></td><td>string</td><td>Which call. required</td></tr><tr><td><code>state</code></td><td><code>blocked</code>, <code>returned</code>, <code>failed</code>, <code>no_return</code>, <code>killed</code></td><td>Where it stands. required</td></tr><tr><td><code>value</code></td><td>integer</td><td>What the call returned. </td></tr><tr><td><code>errno</code></td><td><a href="#schema-Errno">Errno</a></td><td>An error number's name. </td></tr><tr><td><code>detail</code></td><td>string</td><td>For a failed call: the rule that refused it. </td></tr><tr><td><code>status</code></td><td><a href="#schema-WaitStatus">WaitStatus</a></td><td>A wait status word, taken apart. </td></tr><tr><td><code>rusage</code></td><td><a href="#schema-Rusage">Rusage</a></td><td><code>struct rusage</code>, as far as the model has it. </td></tr><tr><td><code>info</code></td><td><a href="#schema-Siginfo">Siginfo</a></td><td><code>siginfo_t</code>. </td></tr><tr><td><code>old</code></td><td>string or array of string</td><td>sigaction: the previous handler; sigprocmask: the previous mask. </td></tr><tr><td><code>old_flags</code></td><td>array of string</td><td>sigaction: the previous flags. </td></tr><tr><td><code>old_mask</code></td><td>array of string</td><td>sigaction: the previous mask. </td></tr><tr><td><code>set</code></td><td>array of string</td><td>sigpending: the pending signals. </td></tr><tr><td><code>siginfo</code></td><td><a href="#schema-Siginfo">Siginfo</a></td><td><code>siginfo_t</code>. </td></tr><tr><td><code>siginfos</code></td><td>array of <a href="#schema-Siginfo">Siginfo</a></td><td>PTRACE_PEEKSIGINFO. </td></tr><tr><td><code>arg</code></td><td>integer</td><td>prctl: the number that a PR_GET_ option tells. </td></tr><tr><td><code>name</code></td><td>string</td><td>prctl: what PR_GET_NAME tells. </td></tr><tr><td><code>message</code></td><td>integer</td><td>PTRACE_GETEVENTMSG. </td></tr><tr><td><code>mask</code></td><td>array of string</td><td>PTRACE_GETSIGMASK. </td></tr><tr><td><code>data</code></td><td>integer</td><td>PTRACE_PEEKDATA: the word. </td></tr><tr><td><code>registers</code></td><td><a href="#schema-Registers">Registers</a></td><td>The modelled registers. </td></tr><tr><td><code>syscall_info</code></td><td>object</td><td>PTRACE_GET_SYSCALL_INFO. </td></tr><tr><td><code>fds</code></td><td>array of integer</td><td>pipe: reader and writer. </td></tr><tr><td><code>tms_utime</code></td><td>integer</td><td>times: clock ticks. </td></tr><tr><td><code>tms_stime</code></td><td>integer</td><td> </td></tr><tr><td><code>tms_cutime</code></td><td>integer</td><td> </td></tr><tr><td><code>tms_cstime</code></td><td>integer</td><td> </td></tr><tr><td><code>cur</code></td><td>integer or <code>RLIM_INFINITY</code></td><td>getrlimit: the soft limit. </td></tr><tr><td><code>max</code></td><td>integer or <code>RLIM_INFINITY</code></td><td>getrlimit: the hard limit. </td></tr><tr><td><code>remaining</code></td><td>object</td><td>What is left of a timer or a sleep. </td></tr><tr><td><code>timerid</code></td><td>integer</td><td>timer_create. </td></tr><tr><td><code>revents</code></td><td>array of string</td><td>poll: what is ready. </td></tr><tr><td><code>ruid</code></td><td>integer</td><td>getresuid. </td></tr><tr><td><code>euid</code></td><td>integer</td><td>getresuid. </td></tr><tr><td><code>suid</code></td><td>integer</td><td>getresuid. </td></tr></table></section>
<section class="operation" id="schema-Attempt"><h3>Attempt</h3><p>A student's attempt at an exercise.</p><table><tr><td><code>exercise</code></td><td>string</td><td>The exercise's id. required</td></tr><tr><td><code>version</code></td><td>integer</td><td>The exercise's version. required</td></tr><tr><td><code>number</code></td><td>integer</td><td>Its number among the attempts at the exercise. required</td></tr><tr><td><code>student</code></td><td>string</td><td>Who makes it. required</td></tr><tr><td><code>seed</code></td><td>integer</td><td>The seed of the exercise as this student has it. required</td></tr><tr><td><code>state</code></td><td><code>open</code>, <code>over</code>, <code>submitted</code></td><td>Over means that its time is over and it was not submitted. required</td></tr><tr><td><code>created</code></td><td>string</td><td>When it began. required</td></tr><tr><td><code>deadline</code></td><td>string</td><td>When its time is over; not there when it may take as long as it likes. </td></tr><tr><td><code>submitted</code></td><td>string</td><td>When it was submitted. </td></tr><tr><td><code>kernel</code></td><td>object</td><td>Its own kernel; not there when the exercise asks for answers alone. </td></tr><tr><td><code>calls</code></td><td>integer</td><td>How many calls and steps of the clock were made. required</td></tr><tr><td><code>answers_kept</code></td><td>boolean</td><td>Are there answers? required</td></tr><tr><td><code>hints_taken</code></td><td>integer</td><td>How many hints were taken. required</td></tr><tr><td><code>attempts_left</code></td><td>integer</td><td>How many more the student may begin; not there when there is no limit. </td></tr><tr><td><code>survives_restart</code></td><td>boolean</td><td>Is it kept on disk, or in the service's memory alone? required</td></tr><tr><td><code>result</code></td><td>object</td><td>The points of a submitted attempt, for those who may know all of them. </td></tr><tr><td><code>counts</code></td><td>boolean</td><td>In a list, is it the student's best? </td></tr><tr><td><code>token</code></td><td>string</td><td>What opens it; told once, when it begins. </td></tr></table></section>
<section class="operation" id="schema-AttemptAnswers"><h3>AttemptAnswers</h3><table><tr><td><code>answers</code></td><td>object</td><td>The answers by question, each as its kind wants it. </td></tr></table></section>
<section class="operation" id="schema-AttemptBeginning"><h3>AttemptBeginning</h3><table><tr><td><code>student</code></td><td>string</td><td>Who makes the attempt. required</td></tr><tr><td><code>seed</code></td><td>integer</td><td>For an exercise that is made for each student; others keep their own. </td></tr></table></section>
<section class="operation" id="schema-AttemptHint"><h3>AttemptHint</h3><table><tr><td><code>text</code></td><td>string</td><td>The hint. required</td></tr><tr><td><code>price</code></td><td>number</td><td>What it costs. required</td></tr><tr><td><code>taken</code></td><td>integer</td><td>How many are taken now. required</td></tr><tr><td><code>left</code></td><td>integer</td><td>How many there are still. required</td></tr><tr><td><code>price_of_all_taken</code></td><td>number</td><td>What those cost together. required</td></tr></table></section>
<section class="operation" id="schema-AttemptList"><h3>AttemptList</h3><table><tr><td><code>attempts</code></td><td>array of <a href="#schema-Attempt">Attempt</a></td><td> required</td></tr><tr><td><code>next_cursor</code></td><td>string</td><td>Present when there are more. </td></tr></table></section>
<section class="operation" id="schema-Certificate"><h3>Certificate</h3><p>A submitted attempt, signed. The signature is over the document without <code>signature</code>, its members in this order, on one line without spaces.</p><table><tr><td><code>format</code></td><td>string</td><td> required</td></tr><tr><td><code>exercise</code></td><td>object</td><td>The exercise; <code>sha256</code> is over the bytes of its document. required</td></tr><tr><td><code>student</code></td><td>string</td><td> required</td></tr><tr><td><code>seed</code></td><td>integer</td><td> required</td></tr><tr><td><code>attempt</code></td><td>integer</td><td> required</td></tr><tr><td><code>created</code></td><td>string</td><td> required</td></tr><tr><td><code>submitted</code></td><td>string</td><td> required</td></tr><tr><td><code>hints_taken</code></td><td>integer</td><td> required</td></tr><tr><td><code>given</code></td><td>object</td><td>What the kernel was before the student's first call, as an exercise's document says it. required</td></tr><tr><td><code>calls</code></td><td>array of object</td><td> </td></tr><tr><td><code>answers</code></td><td>object</td><td> </td></tr><tr><td><code>events</code></td><td>object</td><td>How many events there were, and the head of the SHA-256 chain over them. required</td></tr><tr><td><code>result</code></td><td>object</td><td>The checks that students may see; the total when they are all. required</td></tr><tr><td><code>key</code></td><td>string</td><td>The public key, in base64. required</td></tr><tr><td><code>signature</code></td><td>string</td><td>Ed25519, in base64. required</td></tr></table></section>
<section class="operation" id="schema-CertificateKey"><h3>CertificateKey</h3><table><tr><td><code>algorithm</code></td><td>string</td><td> required</td></tr><tr><td><code>public_key</code></td><td>string</td><td>The 32 bytes in base64. required</td></tr><tr><td><code>pem</code></td><td>string</td><td>The same as OpenSSL reads it. required</td></tr></table></section>
<section class="operation" id="schema-ChdirArguments"><h3>ChdirArguments</h3><table><tr><td><code>path</code></td><td>string</td><td>The directory. required</td></tr></table></section>
<section class="operation" id="schema-ClockID"><h3>ClockID</h3><p><code>CLOCK_REALTIME</code>, <code>CLOCK_MONOTONIC</code>, <code>CLOCK_PROCESS_CPUTIME_ID</code>, <code>CLOCK_THREAD_CPUTIME_ID</code>, <code>CLOCK_BOOTTIME</code></p></section>
<section class="operation" id="schema-ClockStep"><h3>ClockStep</h3><p>How far virtual time goes.</p><p>Seconds</p><table><tr><td><code>seconds</code></td><td>number</td><td> required</td></tr></table><p>Milliseconds</p><table><tr><td><code>milliseconds</code></td><td>number</td><td> required</td></tr></table><p>Nanoseconds</p><table><tr><td><code>nanoseconds</code></td><td>integer</td><td> required</td></tr></table><p>To the next timer</p><table><tr><td><code>next_timer</code></td><td><code>True</code></td><td>As far as the next timer; nowhere when none is set. required</td></tr></table></section>
<section class="operation" id="schema-Clone3Arguments"><h3>Clone3Arguments</h3><table><tr><td><code>flags</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>CLONE_ flags. default <code>[]</code></td></tr><tr><td><code>exit_signal</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that the parent gets when the child dies. default <code>0</code></td></tr><tr><td><code>set_tid</code></td><td>array of <a href="#schema-Int32">Int32</a></td><td>The numbers that the child gets, from the innermost namespace outwards. </td></tr><tr><td><code>size</code></td><td><a href="#schema-Int64">Int64</a></td><td>The size that the caller says the structure has. default <code>88</code></td></tr><tr><td><code>stack</code></td><td><a href="#schema-Int64">Int64</a></td><td>The child's stack. default <code>0</code></td></tr><tr><td><code>stack_size</code></td><td><a href="#schema-Int64">Int64</a></td><td>The size of the child's stack. default <code>0</code></td></tr><tr><td><code>tail</code></td><td>boolean</td><td>A non-zero byte stands behind the part that the kernel knows. </td></tr></table></section>
<section class="operation" id="schema-CloneArguments"><h3>CloneArguments</h3><table><tr><td><code>flags</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>CLONE_ flags. default <code>[]</code></td></tr><tr><td><code>exit_signal</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that the parent gets when the child dies; 0 for none. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-CloneFlag"><h3>CloneFlag</h3><p><code>CLONE_NEWTIME</code>, <code>CLONE_VM</code>, <code>CLONE_FS</code>, <code>CLONE_FILES</code>, <code>CLONE_SIGHAND</code>, <code>CLONE_PIDFD</code>, <code>CLONE_PTRACE</code>, <code>CLONE_VFORK</code>, <code>CLONE_PARENT</code>, <code>CLONE_THREAD</code>, <code>CLONE_NEWNS</code>, <code>CLONE_SYSVSEM</code>, <code>CLONE_SETTLS</code>, <code>CLONE_PARENT_SETTID</code>, <code>CLONE_CHILD_CLEARTID</code>, <code>CLONE_DETACHED</code>, <code>CLONE_UNTRACED</code>, <code>CLONE_CHILD_SETTID</code>, <code>CLONE_NEWCGROUP</code>, <code>CLONE_NEWUTS</code>, <code>CLONE_NEWIPC</code>, <code>CLONE_NEWUSER</code>, <code>CLONE_NEWPID</code>, <code>CLONE_NEWNET</code>, <code>CLONE_IO</code>, <code>CLONE_CLEAR_SIGHAND</code>, <code>CLONE_INTO_CGROUP</code></p></section>
<section class="operation" id="schema-CloseArguments"><h3>CloseArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr></table></section>
<section class="operation" id="schema-Dup2Arguments"><h3>Dup2Arguments</h3><table><tr><td><code>oldfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>newfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The new number. required</td></tr></table></section>
<section class="operation" id="schema-DupArguments"><h3>DupArguments</h3><table><tr><td><code>oldfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr></table></section>
<section class="operation" id="schema-Errno"><h3>Errno</h3><p>An error number's name.</p><p><code>EPERM</code>, <code>ENOENT</code>, <code>ESRCH</code>, <code>EINTR</code>, <code>EIO</code>, <code>ENXIO</code>, <code>E2BIG</code>, <code>EBADF</code>, <code>ECHILD</code>, <code>EAGAIN</code>, <code>ENOMEM</code>, <code>EACCES</code>, <code>EFAULT</code>, <code>EBUSY</code>, <code>EEXIST</code>, <code>ENOTDIR</code>, <code>EISDIR</code>, <code>EINVAL</code>, <code>ENFILE</code>, <code>EMFILE</code>, <code>ENOTTY</code>, <code>EFBIG</code>, <code>ENOSPC</code>, <code>EPIPE</code>, <code>ERANGE</code>, <code>ENAMETOOLONG</code>, <code>ENOSYS</code>, <code>EIDRM</code>, <code>EOPNOTSUPP</code></p></section>
<section class="operation" id="schema-Event"><h3>Event</h3><p>One step that the kernel took. Besides the members named here each type has its own.</p><table><tr><td><code>seq</code></td><td>integer</td><td>Ascending from 1, without gaps. required</td></tr><tr><td><code>time</code></td><td>integer</td><td>Virtual nanoseconds since boot. required</td></tr><tr><td><code>type</code></td><td><a href="#schema-EventType">EventType</a></td><td>What an event tells. required</td></tr><tr><td><code>task</code></td><td>integer</td><td>The task that it happened to or that did it; 0 for the kernel. required</td></tr><tr><td><code>book</code></td><td>string</td><td>For a chore of the chapter on process termination: what the book calls it. </td></tr><tr><td><code>text</code></td><td>string</td><td>With <code>text=true</code>: what happened, in one plain English sentence. </td></tr><tr><td><code>sig</code></td><td>string</td><td>The signal. </td></tr><tr><td><code>si_code</code></td><td>integer</td><td> </td></tr><tr><td><code>si_pid</code></td><td>integer</td><td> </td></tr><tr><td><code>si_status</code></td><td>integer</td><td> </td></tr><tr><td><code>action</code></td><td><code>handler</code>, <code>ignore</code>, <code>terminate</code>, <code>core</code>, <code>stop</code>, <code>continue</code>, <code>unknown</code></td><td>signal_deliver: what the signal does. </td></tr></table></section>
<section class="operation" id="schema-EventPage"><h3>EventPage</h3><table><tr><td><code>events</code></td><td>array of <a href="#schema-Event">Event</a></td><td> required</td></tr><tr><td><code>next_after</code></td><td>integer</td><td>Where the next page begins. required</td></tr><tr><td><code>first</code></td><td>integer</td><td>The oldest event kept. required</td></tr><tr><td><code>seq</code></td><td>integer</td><td>The kernel's seq: the number of its last event. required</td></tr></table></section>
<section class="operation" id="schema-EventType"><h3>EventType</h3><p>What an event tells.</p><p><code>boot</code>, <code>sys_enter</code>, <code>sys_exit</code>, <code>sched_process_fork</code>, <code>wake_up_new_task</code>, <code>sched_process_exec</code>, <code>vfork_done</code>, <code>sched_switch</code>, <code>sched_wakeup</code>, <code>schedule</code>, <code>do_exit</code>, <code>exit_signals</code>, <code>del_timer_sync</code>, <code>acct_process</code>, <code>exit_code</code>, <code>exit_mm</code>, <code>exit_sem</code>, <code>exit_files</code>, <code>exit_fs</code>, <code>exit_namespace</code>, <code>disassociate_ctty</code>, <code>exit_notify</code>, <code>forget_original_parent</code>, <code>find_new_reaper</code>, <code>reparent</code>, <code>exit_state</code>, <code>sched_process_exit</code>, <code>do_notify_parent</code>, <code>do_notify_parent_cldstop</code>, <code>zap_pid_ns_processes</code>, <code>wait_task_zombie</code>, <code>wait_task_stopped</code>, <code>wait_task_continued</code>, <code>sched_process_wait</code>, <code>release_task</code>, <code>free_uid</code>, <code>unhash_process</code>, <code>ptrace_unlink</code>, <code>exit_sighand</code>, <code>put_task_struct</code>, <code>sched_process_free</code>, <code>signal_generate</code>, <code>signal_deliver</code>, <code>do_signal_stop</code>, <code>group_stop</code>, <code>group_continue</code>, <code>do_group_exit</code>, <code>de_thread</code>, <code>ptrace_link</code>, <code>ptrace_stop</code>, <code>ptrace_resume</code>, <code>ptrace_detach</code>, <code>exit_ptrace</code>, <code>setpgid</code>, <code>setsid</code>, <code>tty</code>, <code>kill_orphaned_pgrp</code>, <code>commit_creds</code>, <code>prctl</code>, <code>mm_release</code>, <code>file_open</code>, <code>file_close</code>, <code>file_release</code>, <code>pipe_wake</code>, <code>semop</code>, <code>sem_undo</code>, <code>sem_remove</code>, <code>timer_set</code>, <code>timer_expire</code>, <code>clock_advance</code>, <code>panic</code></p></section>
<section class="operation" id="schema-ExecveArguments"><h3>ExecveArguments</h3><table><tr><td><code>path</code></td><td>string</td><td>The program. required</td></tr><tr><td><code>argv</code></td><td>array of string</td><td>Its arguments; the path alone when not given. </td></tr></table></section>
<section class="operation" id="schema-Exercise"><h3>Exercise</h3><p>An exercise as a student reads it.</p><table><tr><td><code>id</code></td><td>string</td><td>The id. required</td></tr><tr><td><code>version</code></td><td>integer</td><td>Goes up when points may change. required</td></tr><tr><td><code>title</code></td><td>string</td><td>The title. required</td></tr><tr><td><code>kind</code></td><td><a href="#schema-ExerciseKind">ExerciseKind</a></td><td> required</td></tr><tr><td><code>level</code></td><td>integer</td><td>1 easy to 3 hard. required</td></tr><tr><td><code>points</code></td><td>number</td><td>The points of all checks. required</td></tr><tr><td><code>steps</code></td><td>array of <a href="#schema-ExerciseStep">ExerciseStep</a></td><td>The steps of the chapter that it is about. required</td></tr><tr><td><code>text</code></td><td>string</td><td>Markdown. required</td></tr><tr><td><code>kernel</code></td><td>object</td><td>The kernel's <code>profile</code> and <code>init</code>. required</td></tr><tr><td><code>given</code></td><td>array of object</td><td>The calls made before the student's. </td></tr><tr><td><code>broken</code></td><td>array of object</td><td>The list to be mended. </td></tr><tr><td><code>asked</code></td><td>array of object</td><td>The questions. required</td></tr><tr><td><code>checked</code></td><td>array of object</td><td>The checks that students may see. required</td></tr><tr><td><code>more_checks</code></td><td>boolean</td><td>Are there checks that are not shown? required</td></tr><tr><td><code>hint_prices</code></td><td>array of number</td><td>What each hint costs. required</td></tr><tr><td><code>attempts</code></td><td>object</td><td>How often and how long a student may try; what is not there has no limit. required</td></tr></table></section>
<section class="operation" id="schema-ExerciseKind"><h3>ExerciseKind</h3><p><code>drive</code>, <code>predict</code>, <code>explain</code>, <code>repair</code></p></section>
<section class="operation" id="schema-ExerciseList"><h3>ExerciseList</h3><table><tr><td><code>exercises</code></td><td>array of <a href="#schema-ExerciseSummary">ExerciseSummary</a></td><td> required</td></tr></table></section>
<section class="operation" id="schema-ExerciseStep"><h3>ExerciseStep</h3><p><code>exit</code>, <code>exit_signals</code>, <code>del_timer_sync</code>, <code>acct_process</code>, <code>exit_mm</code>, <code>exit_sem</code>, <code>exit_files</code>, <code>exit_fs</code>, <code>exit_namespace</code>, <code>exit_sighand</code>, <code>exit_code</code>, <code>exit_notify</code>, <code>zombie</code>, <code>schedule</code>, <code>wait4</code>, <code>release_task</code>, <code>free_uid</code>, <code>unhash_process</code>, <code>ptrace_unlink</code>, <code>put_task_struct</code>, <code>orphan</code>, <code>find_new_reaper</code>, <code>two_lists</code>, <code>init</code></p></section>
<section class="operation" id="schema-ExerciseSummary"><h3>ExerciseSummary</h3><table><tr><td><code>id</code></td><td>string</td><td>The id. required</td></tr><tr><td><code>version</code></td><td>integer</td><td>Goes up when points may change. required</td></tr><tr><td><code>title</code></td><td>string</td><td>The title. required</td></tr><tr><td><code>kind</code></td><td><a href="#schema-ExerciseKind">ExerciseKind</a></td><td> required</td></tr><tr><td><code>level</code></td><td>integer</td><td>1 easy to 3 hard. required</td></tr><tr><td><code>points</code></td><td>number</td><td>The points of all checks. required</td></tr><tr><td><code>steps</code></td><td>array of <a href="#schema-ExerciseStep">ExerciseStep</a></td><td>The steps of the chapter that it is about. required</td></tr></table></section>
<section class="operation" id="schema-ExerciseWithAttempt"><h3>ExerciseWithAttempt</h3><p>An exercise as one student has it, and how the attempt stands.</p><table><tr><td><code>id</code></td><td>string</td><td>The id. required</td></tr><tr><td><code>version</code></td><td>integer</td><td>Goes up when points may change. required</td></tr><tr><td><code>title</code></td><td>string</td><td>The title. required</td></tr><tr><td><code>kind</code></td><td><a href="#schema-ExerciseKind">ExerciseKind</a></td><td> required</td></tr><tr><td><code>level</code></td><td>integer</td><td>1 easy to 3 hard. required</td></tr><tr><td><code>points</code></td><td>number</td><td>The points of all checks. required</td></tr><tr><td><code>steps</code></td><td>array of <a href="#schema-ExerciseStep">ExerciseStep</a></td><td>The steps of the chapter that it is about. required</td></tr><tr><td><code>text</code></td><td>string</td><td>Markdown. required</td></tr><tr><td><code>kernel</code></td><td>object</td><td>The kernel's <code>profile</code> and <code>init</code>. required</td></tr><tr><td><code>given</code></td><td>array of object</td><td>The calls made before the student's. </td></tr><tr><td><code>broken</code></td><td>array of object</td><td>The list to be mended. </td></tr><tr><td><code>asked</code></td><td>array of object</td><td>The questions. required</td></tr><tr><td><code>checked</code></td><td>array of object</td><td>The checks that students may see. required</td></tr><tr><td><code>more_checks</code></td><td>boolean</td><td>Are there checks that are not shown? required</td></tr><tr><td><code>hint_prices</code></td><td>array of number</td><td>What each hint costs. required</td></tr><tr><td><code>attempt</code></td><td><a href="#schema-Attempt">Attempt</a></td><td>A student's attempt at an exercise. required</td></tr></table></section>
<section class="operation" id="schema-ExitArguments"><h3>ExitArguments</h3><table><tr><td><code>status</code></td><td><a href="#schema-Int32">Int32</a></td><td>The exit status; its low 8 bits count. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-ExitGroupArguments"><h3>ExitGroupArguments</h3><table><tr><td><code>status</code></td><td><a href="#schema-Int32">Int32</a></td><td>The exit status; its low 8 bits count. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-FcntlArguments"><h3>FcntlArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>cmd</code></td><td><a href="#schema-FcntlCommand">FcntlCommand</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a></td><td>Its argument. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-FcntlCommand"><h3>FcntlCommand</h3><p><code>F_DUPFD</code>, <code>F_GETFD</code>, <code>F_SETFD</code>, <code>F_GETFL</code>, <code>F_SETFL</code>, <code>F_DUPFD_CLOEXEC</code></p></section>
<section class="operation" id="schema-GetitimerArguments"><h3>GetitimerArguments</h3><table><tr><td><code>which</code></td><td><a href="#schema-IntervalTimer">IntervalTimer</a> or <a href="#schema-Int32">Int32</a></td><td>The timer. default <code>&quot;ITIMER_REAL&quot;</code></td></tr></table></section>
<section class="operation" id="schema-GetpgidArguments"><h3>GetpgidArguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process; 0 for the caller. required</td></tr></table></section>
<section class="operation" id="schema-GetpriorityArguments"><h3>GetpriorityArguments</h3><table><tr><td><code>which</code></td><td><a href="#schema-PriorityWhich">PriorityWhich</a> or <a href="#schema-Int32">Int32</a></td><td>Process, group or user. required</td></tr><tr><td><code>who</code></td><td><a href="#schema-Int32">Int32</a></td><td>Its number; 0 for the caller's. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-GetrlimitArguments"><h3>GetrlimitArguments</h3><table><tr><td><code>resource</code></td><td><a href="#schema-Resource">Resource</a> or <a href="#schema-Int32">Int32</a></td><td>The resource. required</td></tr></table></section>
<section class="operation" id="schema-GetrusageArguments"><h3>GetrusageArguments</h3><table><tr><td><code>who</code></td><td><a href="#schema-RusageWho">RusageWho</a> or <a href="#schema-Int32">Int32</a></td><td>Whose usage. default <code>&quot;RUSAGE_SELF&quot;</code></td></tr></table></section>
<section class="operation" id="schema-GetsidArguments"><h3>GetsidArguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process; 0 for the caller. required</td></tr></table></section>
<section class="operation" id="schema-Handler"><h3>Handler</h3><p><code>SIG_DFL</code>, <code>SIG_IGN</code>, <code>handler</code></p></section>
<section class="operation" id="schema-IDType"><h3>IDType</h3><p><code>P_ALL</code>, <code>P_PID</code>, <code>P_PGID</code>, <code>P_PIDFD</code></p></section>
<section class="operation" id="schema-Int32"><h3>Int32</h3><p>A number that fits a C int.</p><p>integer</p></section>
<section class="operation" id="schema-Int64"><h3>Int64</h3><p>A number that fits a C long.</p><p>integer</p></section>
<section class="operation" id="schema-IntervalTimer"><h3>IntervalTimer</h3><p><code>ITIMER_REAL</code>, <code>ITIMER_VIRTUAL</code>, <code>ITIMER_PROF</code></p></section>
<section class="operation" id="schema-IoctlArguments"><h3>IoctlArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>request</code></td><td><a href="#schema-IoctlRequest">IoctlRequest</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a></td><td>Its argument. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-IoctlRequest"><h3>IoctlRequest</h3><p><code>TIOCSCTTY</code>, <code>TIOCGPGRP</code>, <code>TIOCSPGRP</code>, <code>TIOCNOTTY</code>, <code>TIOCGSID</code></p></section>
<section class="operation" id="schema-KcmpArguments"><h3>KcmpArguments</h3><table><tr><td><code>pid1</code></td><td><a href="#schema-Int32">Int32</a></td><td>One task. required</td></tr><tr><td><code>pid2</code></td><td><a href="#schema-Int32">Int32</a></td><td>The other. required</td></tr><tr><td><code>type</code></td><td><a href="#schema-KcmpType">KcmpType</a> or <a href="#schema-Int32">Int32</a></td><td>Which object. required</td></tr><tr><td><code>idx1</code></td><td><a href="#schema-Int64">Int64</a></td><td>For KCMP_FILE: the first task's descriptor. default <code>0</code></td></tr><tr><td><code>idx2</code></td><td><a href="#schema-Int64">Int64</a></td><td>For KCMP_FILE: the second task's descriptor. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-KcmpType"><h3>KcmpType</h3><p><code>KCMP_FILE</code>, <code>KCMP_VM</code>, <code>KCMP_FILES</code>, <code>KCMP_FS</code>, <code>KCMP_SIGHAND</code>, <code>KCMP_IO</code>, <code>KCMP_SYSVSEM</code></p></section>
<section class="operation" id="schema-Kernel"><h3>Kernel</h3><p>A simulated kernel.</p><table><tr><td><code>id</code></td><td>string</td><td>Its name in URLs. required</td></tr><tr><td><code>init</code></td><td><code>auto</code>, <code>manual</code></td><td><code>auto</code>: PID 1 reaps what it adopts. <code>manual</code>: it reaps only when told to. required</td></tr><tr><td><code>profile</code></td><td><code>6</code>, <code>2.6.0</code></td><td>Today's kernel, or that of the book. required</td></tr><tr><td><code>seq</code></td><td>integer</td><td>The kernel's seq: the number of its last event. required</td></tr><tr><td><code>time</code></td><td>integer</td><td>Virtual nanoseconds since boot. required</td></tr><tr><td><code>tasks</code></td><td>integer</td><td>Tasks, zombies included. required</td></tr><tr><td><code>zombies</code></td><td>integer</td><td>Zombies. required</td></tr><tr><td><code>panic</code></td><td>string or null</td><td>Linux's panic message, once init has died. required</td></tr><tr><td><code>last_pid</code></td><td>integer</td><td>The last number given out. </td></tr><tr><td><code>calls</code></td><td>integer</td><td>Calls made. </td></tr><tr><td><code>first_event</code></td><td>integer</td><td>The oldest event kept. </td></tr><tr><td><code>first_moment</code></td><td>integer</td><td>The first moment that can be looked at with <code>at</code>. </td></tr><tr><td><code>from</code></td><td>object</td><td>Of a kernel that went on from another's past: where. </td></tr><tr><td><code>next_timer</code></td><td>integer or null</td><td>Virtual nanoseconds until the next timer fires. </td></tr><tr><td><code>limits</code></td><td>object</td><td> required</td></tr></table></section>
<section class="operation" id="schema-KernelCreation"><h3>KernelCreation</h3><p>anything</p></section>
<section class="operation" id="schema-KillArguments"><h3>KillArguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>Above 0 a process, 0 the caller's group, -1 all but init and the caller, else that group. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr></table></section>
<section class="operation" id="schema-Limit"><h3>Limit</h3><p>A resource limit; -1 is RLIM_INFINITY.</p><p><code>RLIM_INFINITY</code> or integer</p></section>
<section class="operation" id="schema-MaskChange"><h3>MaskChange</h3><p><code>SIG_BLOCK</code>, <code>SIG_UNBLOCK</code>, <code>SIG_SETMASK</code></p></section>
<section class="operation" id="schema-NanosleepArguments"><h3>NanosleepArguments</h3><table><tr><td><code>tv_sec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. default <code>0</code></td></tr><tr><td><code>tv_nsec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Nanoseconds. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-NiceArguments"><h3>NiceArguments</h3><table><tr><td><code>inc</code></td><td><a href="#schema-Int32">Int32</a></td><td>What is added. required</td></tr></table></section>
<section class="operation" id="schema-NoArguments"><h3>NoArguments</h3><p>The call takes no arguments.</p></section>
<section class="operation" id="schema-Object"><h3>Object</h3><p>A shared, counted object.</p><table><tr><td><code>type</code></td><td>string</td><td>The C structure's name. required</td></tr><tr><td><code>id</code></td><td>integer</td><td> required</td></tr><tr><td><code>count</code></td><td>integer</td><td>How many references it has. required</td></tr><tr><td><code>holders</code></td><td>array of integer</td><td>The tasks that hold it. required</td></tr><tr><td><code>note</code></td><td>string</td><td>What it is. required</td></tr></table></section>
<section class="operation" id="schema-OpenArguments"><h3>OpenArguments</h3><table><tr><td><code>path</code></td><td>string</td><td>The file. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>O_ flags. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-OpenFlag"><h3>OpenFlag</h3><p><code>O_RDONLY</code>, <code>O_WRONLY</code>, <code>O_RDWR</code>, <code>O_CREAT</code>, <code>O_EXCL</code>, <code>O_NOCTTY</code>, <code>O_TRUNC</code>, <code>O_APPEND</code>, <code>O_NONBLOCK</code>, <code>O_DIRECTORY</code>, <code>O_CLOEXEC</code>, <code>PIDFD_NONBLOCK</code>, <code>PIDFD_THREAD</code>, <code>SFD_NONBLOCK</code>, <code>SFD_CLOEXEC</code></p></section>
<section class="operation" id="schema-Patch"><h3>Patch</h3><p>A JSON Patch, RFC 6902.</p><p>array of object</p></section>
<section class="operation" id="schema-PeekSiginfoFlag"><h3>PeekSiginfoFlag</h3><p><code>PTRACE_PEEKSIGINFO_SHARED</code></p></section>
<section class="operation" id="schema-PidfdGetfdArguments"><h3>PidfdGetfdArguments</h3><table><tr><td><code>pidfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process's descriptor. required</td></tr><tr><td><code>targetfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor in that process. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>Must be 0. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-PidfdOpenArguments"><h3>PidfdOpenArguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>PIDFD_NONBLOCK, PIDFD_THREAD. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-PidfdSendSignalArguments"><h3>PidfdSendSignalArguments</h3><table><tr><td><code>pidfd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-PidfdSignalFlag">PidfdSignalFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>Whom exactly. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-PidfdSignalFlag"><h3>PidfdSignalFlag</h3><p><code>PIDFD_SIGNAL_THREAD</code>, <code>PIDFD_SIGNAL_THREAD_GROUP</code>, <code>PIDFD_SIGNAL_PROCESS_GROUP</code></p></section>
<section class="operation" id="schema-PollArguments"><h3>PollArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr></table></section>
<section class="operation" id="schema-PrctlArguments"><h3>PrctlArguments</h3><p>Set the name</p><table><tr><td><code>option</code></td><td><code>PR_SET_NAME</code>, <code>15</code></td><td>Which attribute. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a> or string</td><td>The task's new name; Linux keeps 15 bytes. default <code>0</code></td></tr></table><p>Any other option</p><table><tr><td><code>option</code></td><td><code>PR_SET_PDEATHSIG</code>, <code>PR_GET_PDEATHSIG</code>, <code>PR_GET_DUMPABLE</code>, <code>PR_SET_DUMPABLE</code>, <code>PR_GET_NAME</code>, <code>PR_SET_CHILD_SUBREAPER</code>, <code>PR_GET_CHILD_SUBREAPER</code>, <code>PR_SET_NO_NEW_PRIVS</code>, <code>PR_GET_NO_NEW_PRIVS</code>, <code>PR_SET_PTRACER</code> or integer or integer</td><td>Which attribute. required</td></tr><tr><td><code>arg</code></td><td><a href="#schema-Int64">Int64</a> or <a href="#schema-SignalName">SignalName</a></td><td>The value; for PR_SET_PDEATHSIG a signal. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-PriorityWhich"><h3>PriorityWhich</h3><p><code>PRIO_PROCESS</code>, <code>PRIO_PGRP</code>, <code>PRIO_USER</code></p></section>
<section class="operation" id="schema-Problem"><h3>Problem</h3><p>An error, RFC 9457. <code>type</code> is one of <code>x-problem-types</code>, a place in /docs.</p><table><tr><td><code>type</code></td><td>string</td><td>A place in /docs. required</td></tr><tr><td><code>title</code></td><td>string</td><td>The kind of problem. required</td></tr><tr><td><code>status</code></td><td>integer</td><td>The HTTP status. required</td></tr><tr><td><code>detail</code></td><td>string</td><td>What is wrong here, and what would be right. required</td></tr><tr><td><code>errno</code></td><td><a href="#schema-Errno">Errno</a></td><td>An error number's name. </td></tr><tr><td><code>state</code></td><td>string</td><td><code>failed</code>, or the state letter of a task that cannot make a call. </td></tr><tr><td><code>id</code></td><td>integer</td><td>The call. </td></tr><tr><td><code>task</code></td><td>integer</td><td>The task. </td></tr><tr><td><code>call</code></td><td>string</td><td>Which call. </td></tr><tr><td><code>field</code></td><td>string</td><td>What is at fault: a JSON pointer, /query/NAME, or a header. </td></tr><tr><td><code>first</code></td><td>integer</td><td>For a moment that is forgotten: the first that can be had. </td></tr><tr><td><code>last</code></td><td>integer</td><td>For a moment that is forgotten: the last that can be had. </td></tr><tr><td><code>errors</code></td><td>array of object</td><td> </td></tr></table></section>
<section class="operation" id="schema-PtraceArguments"><h3>PtraceArguments</h3><table><tr><td><code>request</code></td><td><a href="#schema-PtraceRequest">PtraceRequest</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The tracee's number. default <code>0</code></td></tr><tr><td><code>options</code></td><td>array of <a href="#schema-PtraceOption">PtraceOption</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>For SETOPTIONS and SEIZE. default <code>[]</code></td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that the tracee gets as it goes on; 0 for none. default <code>0</code></td></tr><tr><td><code>addr</code></td><td><a href="#schema-Int64">Int64</a></td><td>For PEEKDATA and POKEDATA: the word's address, 0 to 15. default <code>0</code></td></tr><tr><td><code>data</code></td><td><a href="#schema-Int64">Int64</a></td><td>For POKEDATA: the word. default <code>0</code></td></tr><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>For SETSIGMASK. default <code>[]</code></td></tr><tr><td><code>size</code></td><td><a href="#schema-Int64">Int64</a></td><td>For GETSIGMASK and SETSIGMASK: the set's size in bytes. default <code>8</code></td></tr><tr><td><code>siginfo</code></td><td><a href="#schema-SiginfoArgument">SiginfoArgument</a></td><td>For SETSIGINFO. </td></tr><tr><td><code>off</code></td><td><a href="#schema-Int64">Int64</a></td><td>For PEEKSIGINFO: where to begin. default <code>0</code></td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-PeekSiginfoFlag">PeekSiginfoFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>For PEEKSIGINFO. default <code>[]</code></td></tr><tr><td><code>nr</code></td><td><a href="#schema-Int64">Int64</a></td><td>For PEEKSIGINFO: how many. default <code>0</code></td></tr><tr><td><code>registers</code></td><td><a href="#schema-RegistersArgument">RegistersArgument</a></td><td>For SETREGS. </td></tr></table></section>
<section class="operation" id="schema-PtraceOption"><h3>PtraceOption</h3><p><code>PTRACE_O_TRACESYSGOOD</code>, <code>PTRACE_O_TRACEFORK</code>, <code>PTRACE_O_TRACEVFORK</code>, <code>PTRACE_O_TRACECLONE</code>, <code>PTRACE_O_TRACEEXEC</code>, <code>PTRACE_O_TRACEVFORKDONE</code>, <code>PTRACE_O_TRACEEXIT</code>, <code>PTRACE_O_TRACESECCOMP</code>, <code>PTRACE_O_EXITKILL</code>, <code>PTRACE_O_SUSPEND_SECCOMP</code></p></section>
<section class="operation" id="schema-PtraceRequest"><h3>PtraceRequest</h3><p><code>PTRACE_TRACEME</code>, <code>PTRACE_PEEKTEXT</code>, <code>PTRACE_PEEKDATA</code>, <code>PTRACE_POKETEXT</code>, <code>PTRACE_POKEDATA</code>, <code>PTRACE_CONT</code>, <code>PTRACE_KILL</code>, <code>PTRACE_SINGLESTEP</code>, <code>PTRACE_GETREGS</code>, <code>PTRACE_SETREGS</code>, <code>PTRACE_ATTACH</code>, <code>PTRACE_DETACH</code>, <code>PTRACE_SYSCALL</code>, <code>PTRACE_SYSEMU</code>, <code>PTRACE_SYSEMU_SINGLESTEP</code>, <code>PTRACE_SETOPTIONS</code>, <code>PTRACE_GETEVENTMSG</code>, <code>PTRACE_GETSIGINFO</code>, <code>PTRACE_SETSIGINFO</code>, <code>PTRACE_SEIZE</code>, <code>PTRACE_INTERRUPT</code>, <code>PTRACE_LISTEN</code>, <code>PTRACE_PEEKSIGINFO</code>, <code>PTRACE_GETSIGMASK</code>, <code>PTRACE_SETSIGMASK</code>, <code>PTRACE_GET_SYSCALL_INFO</code></p></section>
<section class="operation" id="schema-ReadArguments"><h3>ReadArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>count</code></td><td><a href="#schema-Int64">Int64</a></td><td>How many bytes; they are counted, not kept. required</td></tr></table></section>
<section class="operation" id="schema-Reference"><h3>Reference</h3><p>An earlier result of the batch: <code>$name</code> is its value, <code>$name.field</code> another number.</p><p>string</p></section>
<section class="operation" id="schema-Registers"><h3>Registers</h3><p>The modelled registers.</p><table><tr><td><code>orig_rax</code></td><td>integer</td><td> </td></tr><tr><td><code>rax</code></td><td>integer</td><td> </td></tr><tr><td><code>rip</code></td><td>integer</td><td> </td></tr><tr><td><code>rsp</code></td><td>integer</td><td> </td></tr><tr><td><code>rdi</code></td><td>integer</td><td> </td></tr><tr><td><code>rsi</code></td><td>integer</td><td> </td></tr></table></section>
<section class="operation" id="schema-RegistersArgument"><h3>RegistersArgument</h3><p>The modelled registers; those left out are set to their defaults.</p><table><tr><td><code>orig_rax</code></td><td><a href="#schema-Int64">Int64</a></td><td>A number that fits a C long. default <code>-1</code></td></tr><tr><td><code>rax</code></td><td><a href="#schema-Int64">Int64</a></td><td>A number that fits a C long. default <code>0</code></td></tr><tr><td><code>rip</code></td><td><a href="#schema-Int64">Int64</a></td><td>A number that fits a C long. default <code>0</code></td></tr><tr><td><code>rsp</code></td><td><a href="#schema-Int64">Int64</a></td><td>A number that fits a C long. default <code>0</code></td></tr><tr><td><code>rdi</code></td><td><a href="#schema-Int64">Int64</a></td><td>A number that fits a C long. default <code>0</code></td></tr><tr><td><code>rsi</code></td><td><a href="#schema-Int64">Int64</a></td><td>A number that fits a C long. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-Resource"><h3>Resource</h3><p><code>RLIMIT_CPU</code>, <code>RLIMIT_FSIZE</code>, <code>RLIMIT_DATA</code>, <code>RLIMIT_STACK</code>, <code>RLIMIT_CORE</code>, <code>RLIMIT_RSS</code>, <code>RLIMIT_NPROC</code>, <code>RLIMIT_NOFILE</code>, <code>RLIMIT_MEMLOCK</code>, <code>RLIMIT_AS</code>, <code>RLIMIT_LOCKS</code>, <code>RLIMIT_SIGPENDING</code>, <code>RLIMIT_MSGQUEUE</code>, <code>RLIMIT_NICE</code>, <code>RLIMIT_RTPRIO</code>, <code>RLIMIT_RTTIME</code></p></section>
<section class="operation" id="schema-RtSigqueueinfoArguments"><h3>RtSigqueueinfoArguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>value</code></td><td><a href="#schema-Int64">Int64</a></td><td>The value that comes with the signal. default <code>0</code></td></tr><tr><td><code>si_code</code></td><td><a href="#schema-Int32">Int32</a></td><td>The si_code; below 0 for a process. default <code>-1</code></td></tr></table></section>
<section class="operation" id="schema-RtTgsigqueueinfoArguments"><h3>RtTgsigqueueinfoArguments</h3><table><tr><td><code>tgid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread group. required</td></tr><tr><td><code>tid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>value</code></td><td><a href="#schema-Int64">Int64</a></td><td>The value that comes with the signal. default <code>0</code></td></tr><tr><td><code>si_code</code></td><td><a href="#schema-Int32">Int32</a></td><td>The si_code; below 0 for a process. default <code>-1</code></td></tr></table></section>
<section class="operation" id="schema-Rusage"><h3>Rusage</h3><p><code>struct rusage</code>, as far as the model has it.</p><table><tr><td><code>utime</code></td><td>integer</td><td>Nanoseconds in user mode. required</td></tr><tr><td><code>stime</code></td><td>integer</td><td>Nanoseconds in the kernel. required</td></tr><tr><td><code>minflt</code></td><td>integer</td><td>Page faults. required</td></tr><tr><td><code>nvcsw</code></td><td>integer</td><td>Voluntary switches. required</td></tr><tr><td><code>nivcsw</code></td><td>integer</td><td>Involuntary switches. required</td></tr></table></section>
<section class="operation" id="schema-RusageWho"><h3>RusageWho</h3><p><code>RUSAGE_SELF</code>, <code>RUSAGE_CHILDREN</code>, <code>RUSAGE_THREAD</code></p></section>
<section class="operation" id="schema-SemaphoreFlag"><h3>SemaphoreFlag</h3><p><code>IPC_CREAT</code>, <code>IPC_EXCL</code>, <code>IPC_NOWAIT</code>, <code>SEM_UNDO</code></p></section>
<section class="operation" id="schema-SemaphoreOperation"><h3>SemaphoreOperation</h3><p><code>struct sembuf</code>.</p><table><tr><td><code>num</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore's index in its set. default <code>0</code></td></tr><tr><td><code>op</code></td><td><a href="#schema-Int32">Int32</a></td><td>What is added: negative waits for as much, 0 waits for zero. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-SemaphoreFlag">SemaphoreFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>SEM_UNDO, IPC_NOWAIT. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-SemctlArguments"><h3>SemctlArguments</h3><table><tr><td><code>semid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore set. required</td></tr><tr><td><code>num</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore's index in the set. default <code>0</code></td></tr><tr><td><code>cmd</code></td><td><a href="#schema-SemctlCommand">SemctlCommand</a> or <a href="#schema-Int32">Int32</a></td><td>What to do. required</td></tr><tr><td><code>val</code></td><td><a href="#schema-Int32">Int32</a></td><td>For SETVAL: the value. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-SemctlCommand"><h3>SemctlCommand</h3><p><code>IPC_RMID</code>, <code>GETPID</code>, <code>GETVAL</code>, <code>GETNCNT</code>, <code>GETZCNT</code>, <code>SETVAL</code></p></section>
<section class="operation" id="schema-SemgetArguments"><h3>SemgetArguments</h3><table><tr><td><code>key</code></td><td><a href="#schema-Int32">Int32</a></td><td>The key; 0 is IPC_PRIVATE. default <code>0</code></td></tr><tr><td><code>nsems</code></td><td><a href="#schema-Int32">Int32</a></td><td>How many semaphores. required</td></tr><tr><td><code>semflg</code></td><td>array of <a href="#schema-SemaphoreFlag">SemaphoreFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>IPC_CREAT, IPC_EXCL, and mode bits; its maker may read and change it when left out. default <code>384</code></td></tr></table></section>
<section class="operation" id="schema-SemopArguments"><h3>SemopArguments</h3><table><tr><td><code>semid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore set. required</td></tr><tr><td><code>num</code></td><td><a href="#schema-Int32">Int32</a></td><td>The semaphore's index in the set. default <code>0</code></td></tr><tr><td><code>op</code></td><td><a href="#schema-Int32">Int32</a></td><td>What is added: negative waits for as much, 0 waits for zero. </td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-SemaphoreFlag">SemaphoreFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>SEM_UNDO, IPC_NOWAIT. default <code>[]</code></td></tr><tr><td><code>sops</code></td><td>array of <a href="#schema-SemaphoreOperation">SemaphoreOperation</a></td><td>Several operations, done together or not at all. </td></tr></table></section>
<section class="operation" id="schema-SetitimerArguments"><h3>SetitimerArguments</h3><table><tr><td><code>which</code></td><td><a href="#schema-IntervalTimer">IntervalTimer</a> or <a href="#schema-Int32">Int32</a></td><td>The timer. default <code>&quot;ITIMER_REAL&quot;</code></td></tr><tr><td><code>tv_sec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. default <code>0</code></td></tr><tr><td><code>tv_usec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Microseconds. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-SetnsArguments"><h3>SetnsArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>A pidfd. required</td></tr><tr><td><code>nstype</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>Which namespaces. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-SetpgidArguments"><h3>SetpgidArguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process; 0 for the caller. required</td></tr><tr><td><code>pgid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The group; 0 for the process's own number. required</td></tr></table></section>
<section class="operation" id="schema-SetpriorityArguments"><h3>SetpriorityArguments</h3><table><tr><td><code>which</code></td><td><a href="#schema-PriorityWhich">PriorityWhich</a> or <a href="#schema-Int32">Int32</a></td><td>Process, group or user. required</td></tr><tr><td><code>who</code></td><td><a href="#schema-Int32">Int32</a></td><td>Its number; 0 for the caller's. default <code>0</code></td></tr><tr><td><code>prio</code></td><td><a href="#schema-Int32">Int32</a></td><td>The nice value. required</td></tr></table></section>
<section class="operation" id="schema-SetresuidArguments"><h3>SetresuidArguments</h3><table><tr><td><code>ruid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The real user; -1 leaves it. required</td></tr><tr><td><code>euid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The effective user; -1 leaves it. required</td></tr><tr><td><code>suid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The saved user; -1 leaves it. required</td></tr></table></section>
<section class="operation" id="schema-SetrlimitArguments"><h3>SetrlimitArguments</h3><table><tr><td><code>resource</code></td><td><a href="#schema-Resource">Resource</a> or <a href="#schema-Int32">Int32</a></td><td>The resource. required</td></tr><tr><td><code>cur</code></td><td><a href="#schema-Limit">Limit</a></td><td>The soft limit. required</td></tr><tr><td><code>max</code></td><td><a href="#schema-Limit">Limit</a></td><td>The hard limit. required</td></tr></table></section>
<section class="operation" id="schema-SigactionArguments"><h3>SigactionArguments</h3><table><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal. required</td></tr><tr><td><code>handler</code></td><td><a href="#schema-Handler">Handler</a> or <code>0</code>, <code>1</code>, <code>2</code> or null</td><td>SIG_DFL, SIG_IGN or handler; when not given, the call only tells. </td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-SigactionFlag">SigactionFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>SA_ flags. default <code>[]</code></td></tr><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>Blocked besides while the handler runs. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-SigactionFlag"><h3>SigactionFlag</h3><p><code>SA_NOCLDSTOP</code>, <code>SA_NOCLDWAIT</code>, <code>SA_SIGINFO</code>, <code>SA_ONSTACK</code>, <code>SA_RESTART</code>, <code>SA_NODEFER</code>, <code>SA_RESETHAND</code></p></section>
<section class="operation" id="schema-Siginfo"><h3>Siginfo</h3><p><code>siginfo_t</code>.</p><table><tr><td><code>si_signo</code></td><td>string</td><td>The signal's name. required</td></tr><tr><td><code>si_code</code></td><td>integer</td><td>Where it comes from. required</td></tr><tr><td><code>si_pid</code></td><td>integer</td><td>Who sent it, as the receiver sees it. required</td></tr><tr><td><code>si_status</code></td><td>integer</td><td>The exit code or signal. required</td></tr><tr><td><code>si_uid</code></td><td>integer</td><td>The sender's real user. required</td></tr><tr><td><code>si_value</code></td><td>integer</td><td>The value of a queued signal. </td></tr></table></section>
<section class="operation" id="schema-SiginfoArgument"><h3>SiginfoArgument</h3><p>The parts of <code>siginfo_t</code> that the model has.</p><table><tr><td><code>si_signo</code></td><td><a href="#schema-Signal">Signal</a></td><td>A signal: its name, or any number, which the kernel judges. required</td></tr><tr><td><code>si_code</code></td><td><a href="#schema-Int32">Int32</a></td><td>A number that fits a C int. default <code>0</code></td></tr><tr><td><code>si_pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>A number that fits a C int. default <code>0</code></td></tr><tr><td><code>si_uid</code></td><td><a href="#schema-Int32">Int32</a></td><td>A number that fits a C int. default <code>0</code></td></tr><tr><td><code>si_status</code></td><td><a href="#schema-Int32">Int32</a></td><td>A number that fits a C int. default <code>0</code></td></tr><tr><td><code>si_value</code></td><td><a href="#schema-Int64">Int64</a></td><td>A number that fits a C long. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-Signal"><h3>Signal</h3><p>A signal: its name, or any number, which the kernel judges.</p><p><a href="#schema-SignalName">SignalName</a> or <a href="#schema-Int32">Int32</a></p></section>
<section class="operation" id="schema-SignalName"><h3>SignalName</h3><p>A signal's name.</p><p><code>SIGHUP</code>, <code>SIGINT</code>, <code>SIGQUIT</code>, <code>SIGILL</code>, <code>SIGTRAP</code>, <code>SIGABRT</code>, <code>SIGBUS</code>, <code>SIGFPE</code>, <code>SIGKILL</code>, <code>SIGUSR1</code>, <code>SIGSEGV</code>, <code>SIGUSR2</code>, <code>SIGPIPE</code>, <code>SIGALRM</code>, <code>SIGTERM</code>, <code>SIGSTKFLT</code>, <code>SIGCHLD</code>, <code>SIGCONT</code>, <code>SIGSTOP</code>, <code>SIGTSTP</code>, <code>SIGTTIN</code>, <code>SIGTTOU</code>, <code>SIGURG</code>, <code>SIGXCPU</code>, <code>SIGXFSZ</code>, <code>SIGVTALRM</code>, <code>SIGPROF</code>, <code>SIGWINCH</code>, <code>SIGIO</code>, <code>SIGPWR</code>, <code>SIGSYS</code>, <code>SIGRTMIN</code>, <code>SIGRTMIN+1</code>, <code>SIGRTMIN+2</code>, <code>SIGRTMIN+3</code>, <code>SIGRTMIN+4</code>, <code>SIGRTMIN+5</code>, <code>SIGRTMIN+6</code>, <code>SIGRTMIN+7</code>, <code>SIGRTMIN+8</code>, <code>SIGRTMIN+9</code>, <code>SIGRTMIN+10</code>, <code>SIGRTMIN+11</code>, <code>SIGRTMIN+12</code>, <code>SIGRTMIN+13</code>, <code>SIGRTMIN+14</code>, <code>SIGRTMIN+15</code>, <code>SIGRTMIN+16</code>, <code>SIGRTMIN+17</code>, <code>SIGRTMIN+18</code>, <code>SIGRTMIN+19</code>, <code>SIGRTMIN+20</code>, <code>SIGRTMIN+21</code>, <code>SIGRTMIN+22</code>, <code>SIGRTMIN+23</code>, <code>SIGRTMIN+24</code>, <code>SIGRTMIN+25</code>, <code>SIGRTMIN+26</code>, <code>SIGRTMIN+27</code>, <code>SIGRTMIN+28</code>, <code>SIGRTMIN+29</code>, <code>SIGRTMIN+30</code>, <code>SIGRTMIN+31</code>, <code>SIGRTMAX</code>, <code>SIGRTMIN+0</code>, <code>SIGRTMIN+32</code>, <code>SIGRTMAX-0</code>, <code>SIGRTMAX-1</code>, <code>SIGRTMAX-2</code>, <code>SIGRTMAX-3</code>, <code>SIGRTMAX-4</code>, <code>SIGRTMAX-5</code>, <code>SIGRTMAX-6</code>, <code>SIGRTMAX-7</code>, <code>SIGRTMAX-8</code>, <code>SIGRTMAX-9</code>, <code>SIGRTMAX-10</code>, <code>SIGRTMAX-11</code>, <code>SIGRTMAX-12</code>, <code>SIGRTMAX-13</code>, <code>SIGRTMAX-14</code>, <code>SIGRTMAX-15</code>, <code>SIGRTMAX-16</code>, <code>SIGRTMAX-17</code>, <code>SIGRTMAX-18</code>, <code>SIGRTMAX-19</code>, <code>SIGRTMAX-20</code>, <code>SIGRTMAX-21</code>, <code>SIGRTMAX-22</code>, <code>SIGRTMAX-23</code>, <code>SIGRTMAX-24</code>, <code>SIGRTMAX-25</code>, <code>SIGRTMAX-26</code>, <code>SIGRTMAX-27</code>, <code>SIGRTMAX-28</code>, <code>SIGRTMAX-29</code>, <code>SIGRTMAX-30</code>, <code>SIGRTMAX-31</code>, <code>SIGRTMAX-32</code>, <code>SIGIOT</code>, <code>SIGCLD</code>, <code>SIGPOLL</code></p></section>
<section class="operation" id="schema-SignalSet"><h3>SignalSet</h3><p>A set of signals.</p><p>array of <a href="#schema-SignalName">SignalName</a> or integer</p></section>
<section class="operation" id="schema-SignalfdArguments"><h3>SignalfdArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>-1 for a new one. default <code>-1</code></td></tr><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>The signal set. required</td></tr><tr><td><code>flags</code></td><td>array of <a href="#schema-OpenFlag">OpenFlag</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>SFD_ flags. default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-SigprocmaskArguments"><h3>SigprocmaskArguments</h3><table><tr><td><code>how</code></td><td><a href="#schema-MaskChange">MaskChange</a> or <a href="#schema-Int32">Int32</a></td><td>How the set changes the mask. default <code>&quot;SIG_BLOCK&quot;</code></td></tr><tr><td><code>set</code></td><td><a href="#schema-SignalSet">SignalSet</a> or null</td><td>The set; when not given, the call only tells. </td></tr></table></section>
<section class="operation" id="schema-SigqueueArguments"><h3>SigqueueArguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The process. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr><tr><td><code>value</code></td><td><a href="#schema-Int64">Int64</a></td><td>The value that comes with the signal. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-SigsuspendArguments"><h3>SigsuspendArguments</h3><table><tr><td><code>mask</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>The signal set. required</td></tr></table></section>
<section class="operation" id="schema-SigtimedwaitArguments"><h3>SigtimedwaitArguments</h3><table><tr><td><code>set</code></td><td><a href="#schema-SignalSet">SignalSet</a></td><td>The signals to wait for. required</td></tr><tr><td><code>timeout_ms</code></td><td><a href="#schema-Int64">Int64</a> or null</td><td>Milliseconds of virtual time; null waits for ever. </td></tr></table></section>
<section class="operation" id="schema-State"><h3>State</h3><p>A kernel whole, at one moment.</p><table><tr><td><code>kernel</code></td><td>string</td><td>Its name in URLs. required</td></tr><tr><td><code>seq</code></td><td>integer</td><td>The moment; the last event that had been recorded. required</td></tr><tr><td><code>time</code></td><td>integer</td><td>Virtual nanoseconds since boot. required</td></tr><tr><td><code>profile</code></td><td><code>6</code>, <code>2.6.0</code></td><td> required</td></tr><tr><td><code>init</code></td><td><code>auto</code>, <code>manual</code></td><td> required</td></tr><tr><td><code>panic</code></td><td>string</td><td>Linux's panic message, once init has died. </td></tr><tr><td><code>tasks</code></td><td>object</td><td>By <code>task_uid</code>. required</td></tr><tr><td><code>objects</code></td><td>object</td><td>By type and id, such as <code>mm_struct:1</code>. required</td></tr><tr><td><code>users</code></td><td>object</td><td>By uid. required</td></tr></table></section>
<section class="operation" id="schema-Submission"><h3>Submission</h3><p>What <code>proclab grade</code> reads.</p><table><tr><td><code>exercise</code></td><td>string</td><td>The exercise's id. required</td></tr><tr><td><code>calls</code></td><td>array of object</td><td>Calls as a batch has them; <code>clock</code> lets virtual time pass. </td></tr><tr><td><code>answers</code></td><td>object</td><td>The answers by question. </td></tr></table></section>
<section class="operation" id="schema-Task"><h3>Task</h3><p>A task, every field.</p><table><tr><td><code>tid</code></td><td>integer</td><td>Its number. required</td></tr><tr><td><code>tgid</code></td><td>integer</td><td>Its thread group. required</td></tr><tr><td><code>ppid</code></td><td>integer</td><td>Thread-group id of the real parent, 0 if none. required</td></tr><tr><td><code>tracer</code></td><td>integer</td><td>The tracer's tid, 0 if none. required</td></tr><tr><td><code>pgid</code></td><td>integer</td><td>Its process group. required</td></tr><tr><td><code>sid</code></td><td>integer</td><td>Its session. required</td></tr><tr><td><code>threads</code></td><td>integer</td><td>Live threads in the group, as in /proc. required</td></tr><tr><td><code>uid</code></td><td>integer</td><td>The effective user. required</td></tr><tr><td><code>state</code></td><td><code>R</code>, <code>S</code>, <code>D</code>, <code>T</code>, <code>t</code>, <code>Z</code>, <code>X</code></td><td>R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead. required</td></tr><tr><td><code>pending</code></td><td>array of string</td><td>This thread's pending signals. required</td></tr><tr><td><code>shared_pending</code></td><td>array of string</td><td>The group's pending signals. required</td></tr><tr><td><code>blocked</code></td><td>array of string</td><td>Blocked signals. required</td></tr><tr><td><code>ignored</code></td><td>array of string</td><td>Ignored signals. required</td></tr><tr><td><code>caught</code></td><td>array of string</td><td>Caught signals. required</td></tr><tr><td><code>comm</code></td><td>string</td><td>Its name. required</td></tr><tr><td><code>born</code></td><td>integer</td><td>The seq of the event that made it: with the kernel it names the task for ever. required</td></tr><tr><td><code>task_uid</code></td><td>integer</td><td>Names the task among all that this kernel ever has, whatever becomes of its number; the same as <code>born</code>. required</td></tr><tr><td><code>birth_ppid</code></td><td>integer</td><td>The parent at birth, by its thread-group id then; 0 if none. required</td></tr><tr><td><code>birth_parent</code></td><td>integer</td><td>The parent at birth, by its <code>task_uid</code>; 0 if none. required</td></tr><tr><td><code>first_seq</code></td><td>integer</td><td>The event that made it. required</td></tr><tr><td><code>last_seq</code></td><td>integer</td><td>Of the dead: the event that freed it. </td></tr><tr><td><code>exe</code></td><td>string</td><td>The program. </td></tr><tr><td><code>argv</code></td><td>array of string</td><td>Its arguments. </td></tr><tr><td><code>ruid</code></td><td>integer</td><td>The real user. </td></tr><tr><td><code>euid</code></td><td>integer</td><td>The effective user. </td></tr><tr><td><code>suid</code></td><td>integer</td><td>The saved user. </td></tr><tr><td><code>nice</code></td><td>integer</td><td>The nice value. </td></tr><tr><td><code>ns_pids</code></td><td>array of integer</td><td>Its numbers by PID namespace, from the kernel's first inwards. </td></tr><tr><td><code>real_parent</code></td><td>integer</td><td>The real parent task, a thread where ppid is its group; 0 if none. </td></tr><tr><td><code>exit_signal</code></td><td>string or integer</td><td>The signal that its parent gets at its death; 0 for none, -1 for a thread. </td></tr><tr><td><code>pdeath_signal</code></td><td>string or integer</td><td>The signal that it gets at its parent's death; 0 for none. </td></tr><tr><td><code>exit_code</code></td><td>integer</td><td>The wait status word, once it is dying. </td></tr><tr><td><code>status</code></td><td><a href="#schema-WaitStatus">WaitStatus</a></td><td>A wait status word, taken apart. </td></tr><tr><td><code>flags</code></td><td>integer</td><td>PF_ flags. </td></tr><tr><td><code>subreaper</code></td><td>boolean</td><td>It adopts orphans below it. </td></tr><tr><td><code>ptrace_options</code></td><td>array of string</td><td>PTRACE_O_ options. </td></tr><tr><td><code>seized</code></td><td>boolean</td><td>It was seized, not attached. </td></tr><tr><td><code>ptrace_stop</code></td><td><a href="#schema-WaitStatus">WaitStatus</a> or null</td><td>The stop in which it stands for its tracer. </td></tr><tr><td><code>utime</code></td><td>integer</td><td>In user mode. Nanoseconds of virtual time. </td></tr><tr><td><code>stime</code></td><td>integer</td><td>In the kernel. Nanoseconds of virtual time. </td></tr><tr><td><code>cutime</code></td><td>integer</td><td>Of reaped children, in user mode. Nanoseconds of virtual time. </td></tr><tr><td><code>cstime</code></td><td>integer</td><td>Of reaped children, in the kernel. Nanoseconds of virtual time. </td></tr><tr><td><code>nvcsw</code></td><td>integer</td><td>Voluntary switches. </td></tr><tr><td><code>nivcsw</code></td><td>integer</td><td>Involuntary switches. </td></tr><tr><td><code>start_time</code></td><td>integer</td><td>When it began, since boot. Nanoseconds of virtual time. </td></tr><tr><td><code>children</code></td><td>array of integer</td><td>Real children, oldest first. required</td></tr><tr><td><code>ptraced</code></td><td>array of integer</td><td>Tasks that it traces. required</td></tr><tr><td><code>thread_group</code></td><td>array of integer</td><td>Its thread group, leader first. </td></tr><tr><td><code>objects</code></td><td>object</td><td>Ids of the shared objects that it holds, null for those that it has given up. required</td></tr><tr><td><code>live</code></td><td>integer</td><td>Running threads of the group. </td></tr><tr><td><code>usage</code></td><td>integer</td><td>References to the task_struct. </td></tr><tr><td><code>fds</code></td><td>array of object</td><td>Open descriptors. </td></tr><tr><td><code>cwd</code></td><td>string</td><td>The working directory. </td></tr><tr><td><code>umask</code></td><td>integer</td><td>The file mode creation mask. </td></tr><tr><td><code>waiting_for</code></td><td>string</td><td>What it waits for, in one sentence; empty when it is not blocked. </td></tr><tr><td><code>call</code></td><td>object or null</td><td>Its current or last call. required</td></tr><tr><td><code>signals_queued</code></td><td>integer</td><td>Signals queued by its user. </td></tr><tr><td><code>signals_limit</code></td><td>integer</td><td>RLIMIT_SIGPENDING. </td></tr><tr><td><code>no_new_privs</code></td><td>boolean</td><td>PR_SET_NO_NEW_PRIVS. </td></tr><tr><td><code>dumpable</code></td><td>integer</td><td>PR_SET_DUMPABLE. </td></tr><tr><td><code>tty</code></td><td>integer</td><td>The controlling terminal, 0 if none. </td></tr><tr><td><code>tty_foreground</code></td><td>integer</td><td>Its foreground group. </td></tr><tr><td><code>alarm</code></td><td>integer</td><td>Until the alarm, 0 if none is set. Nanoseconds of virtual time. </td></tr></table></section>
<section class="operation" id="schema-TaskSummary"><h3>TaskSummary</h3><p>The fields that every task object has; with <code>fields=full</code> all of Task.</p><table><tr><td><code>tid</code></td><td>integer</td><td>Its number. required</td></tr><tr><td><code>tgid</code></td><td>integer</td><td>Its thread group. required</td></tr><tr><td><code>ppid</code></td><td>integer</td><td>Thread-group id of the real parent, 0 if none. required</td></tr><tr><td><code>tracer</code></td><td>integer</td><td>The tracer's tid, 0 if none. required</td></tr><tr><td><code>pgid</code></td><td>integer</td><td>Its process group. required</td></tr><tr><td><code>sid</code></td><td>integer</td><td>Its session. required</td></tr><tr><td><code>threads</code></td><td>integer</td><td>Live threads in the group, as in /proc. required</td></tr><tr><td><code>uid</code></td><td>integer</td><td>The effective user. required</td></tr><tr><td><code>state</code></td><td><code>R</code>, <code>S</code>, <code>D</code>, <code>T</code>, <code>t</code>, <code>Z</code>, <code>X</code></td><td>R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead. required</td></tr><tr><td><code>pending</code></td><td>array of string</td><td>This thread's pending signals. required</td></tr><tr><td><code>shared_pending</code></td><td>array of string</td><td>The group's pending signals. required</td></tr><tr><td><code>blocked</code></td><td>array of string</td><td>Blocked signals. required</td></tr><tr><td><code>ignored</code></td><td>array of string</td><td>Ignored signals. required</td></tr><tr><td><code>caught</code></td><td>array of string</td><td>Caught signals. required</td></tr><tr><td><code>comm</code></td><td>string</td><td>Its name. required</td></tr><tr><td><code>born</code></td><td>integer</td><td>The seq of the event that made it: with the kernel it names the task for ever. required</td></tr><tr><td><code>task_uid</code></td><td>integer</td><td>Names the task among all that this kernel ever has, whatever becomes of its number; the same as <code>born</code>. required</td></tr><tr><td><code>birth_ppid</code></td><td>integer</td><td>The parent at birth, by its thread-group id then; 0 if none. required</td></tr><tr><td><code>birth_parent</code></td><td>integer</td><td>The parent at birth, by its <code>task_uid</code>; 0 if none. required</td></tr><tr><td><code>first_seq</code></td><td>integer</td><td>The event that made it. required</td></tr><tr><td><code>last_seq</code></td><td>integer</td><td>Of the dead: the event that freed it. </td></tr></table></section>
<section class="operation" id="schema-TgkillArguments"><h3>TgkillArguments</h3><table><tr><td><code>tgid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread group. required</td></tr><tr><td><code>tid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr></table></section>
<section class="operation" id="schema-TimerCreateArguments"><h3>TimerCreateArguments</h3><table><tr><td><code>clockid</code></td><td><a href="#schema-ClockID">ClockID</a> or <a href="#schema-Int32">Int32</a></td><td>The clock. default <code>&quot;CLOCK_MONOTONIC&quot;</code></td></tr><tr><td><code>sigev_notify</code></td><td><a href="#schema-TimerNotification">TimerNotification</a> or <a href="#schema-Int32">Int32</a></td><td>How it tells. default <code>&quot;SIGEV_SIGNAL&quot;</code></td></tr><tr><td><code>sigev_signo</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal that it sends. default <code>&quot;SIGALRM&quot;</code></td></tr></table></section>
<section class="operation" id="schema-TimerDeleteArguments"><h3>TimerDeleteArguments</h3><table><tr><td><code>timerid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The timer. required</td></tr></table></section>
<section class="operation" id="schema-TimerGettimeArguments"><h3>TimerGettimeArguments</h3><table><tr><td><code>timerid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The timer. required</td></tr></table></section>
<section class="operation" id="schema-TimerNotification"><h3>TimerNotification</h3><p><code>SIGEV_SIGNAL</code>, <code>SIGEV_NONE</code>, <code>SIGEV_THREAD</code>, <code>SIGEV_THREAD_ID</code></p></section>
<section class="operation" id="schema-TimerSettimeArguments"><h3>TimerSettimeArguments</h3><table><tr><td><code>timerid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The timer. required</td></tr><tr><td><code>tv_sec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Seconds. default <code>0</code></td></tr><tr><td><code>tv_nsec</code></td><td><a href="#schema-Int64">Int64</a></td><td>Nanoseconds. default <code>0</code></td></tr></table></section>
<section class="operation" id="schema-TkillArguments"><h3>TkillArguments</h3><table><tr><td><code>tid</code></td><td><a href="#schema-Int32">Int32</a></td><td>The thread. required</td></tr><tr><td><code>sig</code></td><td><a href="#schema-Signal">Signal</a></td><td>The signal; 0 only checks. required</td></tr></table></section>
<section class="operation" id="schema-TreeNode"><h3>TreeNode</h3><p>A process with its threads and children.</p><table><tr><td><code>tid</code></td><td>integer</td><td> required</td></tr><tr><td><code>comm</code></td><td>string</td><td> required</td></tr><tr><td><code>state</code></td><td><code>R</code>, <code>S</code>, <code>D</code>, <code>T</code>, <code>t</code>, <code>Z</code>, <code>X</code></td><td>R able to run, S and D blocked in a call, T stopped, t stopped by its tracer, Z zombie, X dead. required</td></tr><tr><td><code>tracer</code></td><td>integer</td><td> </td></tr><tr><td><code>born</code></td><td>integer</td><td> </td></tr><tr><td><code>task_uid</code></td><td>integer</td><td> </td></tr><tr><td><code>threads</code></td><td>array of object</td><td> required</td></tr><tr><td><code>children</code></td><td>array of <a href="#schema-TreeNode">TreeNode</a></td><td> required</td></tr><tr><td><code>omitted_children</code></td><td>integer</td><td>Children deeper than the tree is shown. </td></tr></table></section>
<section class="operation" id="schema-UmaskArguments"><h3>UmaskArguments</h3><table><tr><td><code>mask</code></td><td><a href="#schema-Int32">Int32</a></td><td>The mask. required</td></tr></table></section>
<section class="operation" id="schema-UnshareArguments"><h3>UnshareArguments</h3><table><tr><td><code>flags</code></td><td>array of <a href="#schema-CloneFlag">CloneFlag</a> or <a href="#schema-Int64">Int64</a> or <a href="#schema-Int64">Int64</a></td><td>CLONE_ flags. required</td></tr></table></section>
<section class="operation" id="schema-User"><h3>User</h3><p>A user_struct.</p><table><tr><td><code>uid</code></td><td>integer</td><td> required</td></tr><tr><td><code>processes</code></td><td>integer</td><td>Tasks charged to it, zombies included. required</td></tr><tr><td><code>sigpending</code></td><td>integer</td><td>Signals queued. required</td></tr></table></section>
<section class="operation" id="schema-Verdict"><h3>Verdict</h3><p>What a submission is worth; <code>proclab exercise schema --verdict</code> is its schema.</p><table><tr><td><code>format</code></td><td>string</td><td> required</td></tr><tr><td><code>exercise</code></td><td>object</td><td>Which exercise it is. required</td></tr><tr><td><code>student</code></td><td>string</td><td>Whose it is. required</td></tr><tr><td><code>complete</code></td><td>boolean</td><td>False when checks count that are not shown; then there is no total. required</td></tr><tr><td><code>points</code></td><td>number</td><td>Earned, hints paid. </td></tr><tr><td><code>max_points</code></td><td>number</td><td>All there are. </td></tr><tr><td><code>hints</code></td><td>object</td><td>How many were taken, and what they cost. required</td></tr><tr><td><code>notes</code></td><td>array of string</td><td>What there is to say about how the submission was made. </td></tr><tr><td><code>checks</code></td><td>array of object</td><td>The result of each check. required</td></tr></table></section>
<section class="operation" id="schema-Wait4Arguments"><h3>Wait4Arguments</h3><table><tr><td><code>pid</code></td><td><a href="#schema-Int32">Int32</a></td><td>-1 any child, 0 any of the caller's group, below -1 any of that group, else that one. default <code>-1</code></td></tr><tr><td><code>options</code></td><td>array of <a href="#schema-WaitOption">WaitOption</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>WNOHANG, WUNTRACED, WCONTINUED, __WALL… default <code>[]</code></td></tr></table></section>
<section class="operation" id="schema-WaitOption"><h3>WaitOption</h3><p><code>WNOHANG</code>, <code>WUNTRACED</code>, <code>WSTOPPED</code>, <code>WEXITED</code>, <code>WCONTINUED</code>, <code>WNOWAIT</code>, <code>__WNOTHREAD</code>, <code>__WALL</code>, <code>__WCLONE</code></p></section>
<section class="operation" id="schema-WaitStatus"><h3>WaitStatus</h3><p>A wait status word, taken apart.</p><table><tr><td><code>raw</code></td><td>integer</td><td>The word as wait4 stores it. required</td></tr><tr><td><code>exited</code></td><td>boolean</td><td>It ended by itself. </td></tr><tr><td><code>exit_status</code></td><td>integer</td><td>Its exit status. </td></tr><tr><td><code>signaled</code></td><td>boolean</td><td>A signal ended it. </td></tr><tr><td><code>term_sig</code></td><td>string</td><td>Which signal. </td></tr><tr><td><code>core_dumped</code></td><td>boolean</td><td>A core was dumped. </td></tr><tr><td><code>stopped</code></td><td>boolean</td><td>It stopped. </td></tr><tr><td><code>stop_sig</code></td><td>string</td><td>By which signal. </td></tr><tr><td><code>syscall_stop</code></td><td>boolean</td><td>The stop is at a system call, marked by PTRACE_O_TRACESYSGOOD. </td></tr><tr><td><code>event</code></td><td>integer</td><td>The PTRACE_EVENT_ number, or 0. </td></tr><tr><td><code>continued</code></td><td>boolean</td><td>SIGCONT let it go on. </td></tr></table></section>
<section class="operation" id="schema-WaitidArguments"><h3>WaitidArguments</h3><table><tr><td><code>idtype</code></td><td><a href="#schema-IDType">IDType</a> or <a href="#schema-Int32">Int32</a></td><td>Whom to wait for. required</td></tr><tr><td><code>id</code></td><td><a href="#schema-Int32">Int32</a></td><td>The number, for every idtype but P_ALL. default <code>0</code></td></tr><tr><td><code>options</code></td><td>array of <a href="#schema-WaitOption">WaitOption</a> or <a href="#schema-Word">Word</a> or <a href="#schema-Word">Word</a></td><td>WEXITED, WSTOPPED, WCONTINUED, WNOWAIT… required</td></tr></table></section>
<section class="operation" id="schema-Word"><h3>Word</h3><p>A 32-bit word, with or without a sign.</p><p>integer</p></section>
<section class="operation" id="schema-WriteArguments"><h3>WriteArguments</h3><table><tr><td><code>fd</code></td><td><a href="#schema-Int32">Int32</a></td><td>The descriptor. required</td></tr><tr><td><code>count</code></td><td><a href="#schema-Int64">Int64</a></td><td>How many bytes; they are counted, not kept. required</td></tr></table></section>
</body></html>
"""##
    /// What the pages may load: nothing but their own style.
    static let contentSecurityPolicy: StaticString = ##"""
default-src 'none'; style-src 'sha256-1uooYdpDv7dFJSs2F+zMEcHC6kWLUdvbG1sJ/pdGV8w='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
"""##
}
