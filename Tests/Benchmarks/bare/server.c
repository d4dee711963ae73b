/* The limit that proclab is measured against: what a C programmer would write for the same three routes with the same two
 * libraries and nothing else. libmicrohttpd with its epoll thread, the body collected per connection, jansson to read the
 * body and to build the answer, json_dumps to write it; the same headers and the same bytes as proclab's answers.
 *
 *   POST /v1/kernels/{kernel}/tasks/{tid}/{fork,exit,wait4}
 *
 * It has one kernel, checks nothing that a benchmark does not send, records no events, and never blocks.
 * Prints "bare listening on http://127.0.0.1:PORT" and serves until it is killed.
 */
#include <arpa/inet.h>
#include <jansson.h>
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PID_MAX = 32768, BODY_MAX = 65536 };

struct task {
    int parent, next_sibling, previous_sibling, first_child, status;
    enum { FREE, RUNNING, ZOMBIE } state;
};

/* Only libmicrohttpd's one thread touches these. */
static struct task tasks[PID_MAX];
static int last_pid = 1;
static json_int_t last_call, seq = 1;

struct request {
    size_t length;
    char body[];
};

static int task_new(int parent) {
    for (int tries = 0; tries < PID_MAX; tries++) {
        last_pid = last_pid + 1 < PID_MAX ? last_pid + 1 : 300;
        if (tasks[last_pid].state == FREE) {
            int next = tasks[parent].first_child;
            tasks[last_pid] = (struct task){.parent = parent, .next_sibling = next, .state = RUNNING};
            tasks[next].previous_sibling = last_pid;
            tasks[parent].first_child = last_pid;
            return last_pid;
        }
    }
    return -1;
}

static void task_reap(int pid) {
    struct task *task = &tasks[pid];
    if (task->previous_sibling)
        tasks[task->previous_sibling].next_sibling = task->next_sibling;
    else
        tasks[task->parent].first_child = task->next_sibling;
    tasks[task->next_sibling].previous_sibling = task->previous_sibling;
    task->state = FREE;
}

static int find_zombie(int parent, int pid) {
    if (pid > 0)
        return pid < PID_MAX && tasks[pid].state == ZOMBIE && tasks[pid].parent == parent ? pid : 0;
    for (int child = tasks[parent].first_child; child; child = tasks[child].next_sibling)
        if (tasks[child].state == ZOMBIE)
            return child;
    return 0;
}

static void set(json_t *object, const char *key, json_t *value) { json_object_set_new(object, key, value); }

/* Makes the call and describes its answer; NULL when the request makes no sense. */
static json_t *perform(int tid, const char *call, const json_t *arguments) {
    if (tid < 1 || tid >= PID_MAX || tasks[tid].state != RUNNING)
        return NULL;
    json_t *answer = json_object();
    set(answer, "id", json_integer(++last_call));
    set(answer, "task", json_integer(tid));
    set(answer, "call", json_string(call));
    if (!strcmp(call, "fork")) {
        set(answer, "state", json_string("returned"));
        set(answer, "value", json_integer(task_new(tid)));
    } else if (!strcmp(call, "exit")) {
        tasks[tid].status = (int)(json_integer_value(json_object_get(arguments, "status")) & 0xff) << 8;
        tasks[tid].state = ZOMBIE;
        set(answer, "state", json_string("no_return"));
    } else if (!strcmp(call, "wait4")) {
        const json_t *pid = json_object_get(arguments, "pid");
        int zombie = find_zombie(tid, pid ? (int)json_integer_value(pid) : -1);
        set(answer, "state", json_string("returned"));
        set(answer, "value", json_integer(zombie));
        if (zombie) {
            int raw = tasks[zombie].status;
            json_t *status = json_object();
            set(status, "raw", json_integer(raw));
            set(status, "exited", json_true());
            set(status, "exit_status", json_integer(raw >> 8));
            set(answer, "status", status);
            json_t *rusage = json_object();
            set(rusage, "utime", json_integer(0));
            set(rusage, "stime", json_integer(0));
            set(rusage, "minflt", json_integer(0));
            set(rusage, "nvcsw", json_integer(1)); /* it left the CPU when it exited */
            set(rusage, "nivcsw", json_integer(0));
            set(answer, "rusage", rusage);
            task_reap(zombie);
        }
    } else {
        json_decref(answer);
        return NULL;
    }
    seq++;
    return answer;
}

static enum MHD_Result reply(struct MHD_Connection *connection, unsigned status, char *text) {
    struct MHD_Response *response =
        text ? MHD_create_response_from_buffer(strlen(text), text, MHD_RESPMEM_MUST_FREE)
             : MHD_create_response_from_buffer(0, "", MHD_RESPMEM_PERSISTENT);
    char number[32], tag[40], id[40];
    static unsigned long long requests;
    snprintf(number, sizeof number, "%lld", (long long)seq);
    snprintf(tag, sizeof tag, "\"%lld\"", (long long)seq);
    snprintf(id, sizeof id, "6b7f90ea-%llx", ++requests);
    MHD_add_response_header(response, "Content-Type", "application/json");
    MHD_add_response_header(response, "X-Content-Type-Options", "nosniff");
    MHD_add_response_header(response, "Cache-Control", "no-store");
    MHD_add_response_header(response, "X-Kernel-Seq", number);
    MHD_add_response_header(response, "ETag", tag);
    MHD_add_response_header(response, "X-Request-Id", id);
    enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result handle(void *cls, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *data, size_t *size, void **context) {
    (void)cls, (void)version;
    struct request *request = *context;
    if (!request) {
        *context = request = malloc(sizeof *request);
        request->length = 0;
        return MHD_YES;
    }
    if (*size) {
        if (request->length + *size > BODY_MAX)
            return MHD_NO;
        *context = request = realloc(request, sizeof *request + request->length + *size);
        memcpy(request->body + request->length, data, *size);
        request->length += *size;
        *size = 0;
        return MHD_YES;
    }
    int tid;
    char call[16];
    if (strcmp(method, "POST") || sscanf(url, "/v1/kernels/%*[^/]/tasks/%d/%15s", &tid, call) != 2)
        return reply(connection, MHD_HTTP_NOT_FOUND, NULL);
    json_error_t error;
    json_t *arguments = request->length
                            ? json_loadb(request->body, request->length, JSON_REJECT_DUPLICATES, &error)
                            : json_object();
    if (!json_is_object(arguments)) {
        json_decref(arguments);
        return reply(connection, MHD_HTTP_BAD_REQUEST, NULL);
    }
    json_t *answer = perform(tid, call, arguments);
    json_decref(arguments);
    if (!answer)
        return reply(connection, MHD_HTTP_CONFLICT, NULL);
    char *text = json_dumps(answer, JSON_COMPACT);
    json_decref(answer);
    return reply(connection, MHD_HTTP_OK, text);
}

static void completed(void *cls, struct MHD_Connection *connection, void **context,
                      enum MHD_RequestTerminationCode code) {
    (void)cls, (void)connection, (void)code;
    free(*context);
    *context = NULL;
}

int main(void) {
    tasks[1].state = RUNNING;
    json_object_seed(0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    /* The same memory for a connection as proclab, which libmicrohttpd clears after each request. */
    struct MHD_OptionItem options[] = {
        {MHD_OPTION_NOTIFY_COMPLETED, (intptr_t)completed, NULL},
        {MHD_OPTION_CONNECTION_LIMIT, 1024, NULL},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, 8192, NULL},
        {MHD_OPTION_LISTEN_BACKLOG_SIZE, 1024, NULL},
        {MHD_OPTION_SOCK_ADDR, 0, &address},
        {MHD_OPTION_END, 0, NULL},
    };
    struct MHD_Daemon *daemon = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, 0, NULL, NULL, handle, NULL,
                                                 MHD_OPTION_ARRAY, options, MHD_OPTION_END);
    if (!daemon) {
        fputs("libmicrohttpd did not start\n", stderr);
        return 1;
    }
    socklen_t length = sizeof address;
    getsockname(MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_LISTEN_FD)->listen_fd, (struct sockaddr *)&address, &length);
    printf("bare listening on http://127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    pause();
    return 0;
}
