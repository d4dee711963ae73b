/* The limit that proclab is measured against: what a C programmer would write for the same three routes with the same two
 * libraries and nothing else. libmicrohttpd with its epoll thread, the body collected per connection, jansson to read the
 * body and to build the answer, json_dumps to write it; the same headers and the same bytes as proclab's answers.
 *
 *   POST /v1/kernels/{kernel}/tasks/{tid}/{fork,exit,wait4}
 *
 * It has one kernel, checks nothing that a benchmark does not send, records no events, and never blocks.
 * Prints "bare listening on http://127.0.0.1:PORT" and serves until it is killed.
 */
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
