/* Drives one life after the other through single requests on keep-alive connections: fork by PID 1, exit by the child, wait4
 * by PID 1 for it. It does as little as a client can, so that on two cores the server is what limits a run; `wrk` with
 * lifecycle.lua does the same with twice the work on its side.
 *
 *   drive PORT CONNECTIONS SECONDS     prints one line of JSON
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX_CONNECTIONS = 1024, BUFFER = 8192, MAX_SAMPLES = 1 << 20 };

struct connection {
    int fd;
    enum { FORK, EXIT, WAIT } step;
    long child;
    size_t have;
    double sent;
    char buffer[BUFFER];
};

static struct connection connections[MAX_CONNECTIONS];
static long requests, lives, refused, errors, samples;
static float latency[MAX_SAMPLES];

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void send_request(struct connection *c) {
    char body[32] = "{}", text[256];
    long tid = c->step == EXIT ? c->child : 1;
    const char *call = c->step == FORK ? "fork" : c->step == EXIT ? "exit" : "wait4";
    if (c->step == EXIT)
        strcpy(body, "{\"status\":3}");
    else if (c->step == WAIT)
        snprintf(body, sizeof body, "{\"pid\":%ld}", c->child);
    int length = snprintf(text, sizeof text,
                          "POST /v1/kernels/default/tasks/%ld/%s HTTP/1.1\r\nHost: localhost\r\n"
                          "Content-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
                          tid, call, strlen(body), body);
    c->sent = now();
    if (send(c->fd, text, length, MSG_NOSIGNAL) != length)
        errors++;
}

/* Takes one whole answer out of the buffer; returns whether there was one. */
static int take_answer(struct connection *c) {
    c->buffer[c->have] = 0;
    char *end = strstr(c->buffer, "\r\n\r\n");
    if (!end)
        return 0;
    char *field = strcasestr(c->buffer, "\r\nContent-Length:");
    size_t total = end + 4 - c->buffer + (field && field < end ? strtoul(field + 17, NULL, 10) : 0);
    if (c->have < total)
        return 0;
    requests++;
    if (samples < MAX_SAMPLES)
        latency[samples++] = (float)((now() - c->sent) * 1e6);
    if (strncmp(c->buffer + 9, "200", 3)) {
        refused++;
        c->step = FORK;
    } else if (c->step == FORK) {
        char *value = strstr(end, "\"value\":");
        c->child = value ? strtol(value + 8, NULL, 10) : 0;
        c->step = EXIT;
    } else if (c->step == EXIT) {
        c->step = WAIT;
    } else {
        lives++;
        c->step = FORK;
    }
    memmove(c->buffer, c->buffer + total, c->have - total);
    c->have -= total;
    return 1;
}

static int by_value(const void *left, const void *right) {
    float a = *(const float *)left, b = *(const float *)right;
    return (a > b) - (a < b);
}

int main(int argc, char **argv) {
    int count = argc == 4 ? atoi(argv[2]) : 0;
    if (count < 1 || count > MAX_CONNECTIONS) {
        fputs("usage: drive PORT CONNECTIONS SECONDS\n", stderr);
        return 64;
    }
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1]))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int epoll = epoll_create1(0), one = 1;
    for (int i = 0; i < count; i++) {
        struct connection *c = &connections[i];
        c->fd = socket(AF_INET, SOCK_STREAM, 0);
        setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (connect(c->fd, (struct sockaddr *)&address, sizeof address)) {
            perror("connect");
            return 1;
        }
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
        epoll_ctl(epoll, EPOLL_CTL_ADD, c->fd, &event);
    }
    double start = now(), end = start + atof(argv[3]);
    for (int i = 0; i < count; i++)
        send_request(&connections[i]);
    /* After the time is up every life under way is led to its end, so that no child is left behind. */
    int open = count;
    while (open > 0 && now() < end + 5) {
        struct epoll_event events[64];
        int ready = epoll_wait(epoll, events, 64, 1000);
        for (int i = 0; i < ready; i++) {
            struct connection *c = events[i].data.ptr;
            ssize_t got = recv(c->fd, c->buffer + c->have, BUFFER - 1 - c->have, MSG_DONTWAIT);
            if (got < 0 && errno == EAGAIN)
                continue;
            if (got <= 0) {
                errors++;
                open--;
                close(c->fd);
                continue;
            }
            c->have += got;
            if (!take_answer(c))
                continue;
            if (c->step == FORK && now() >= end) {
                open--;
                close(c->fd);
            } else {
                send_request(c);
            }
        }
    }
    double seconds = now() - start;
    qsort(latency, samples, sizeof *latency, by_value);
    printf("{\"requests\":%ld,\"microseconds\":%.0f,\"lives\":%ld,\"refused\":%ld,\"errors\":%ld,\"p50\":%.0f,\"p99\":%.0f}\n",
           requests, seconds * 1e6, lives, refused, errors + open, samples ? latency[samples / 2] : 0,
           samples ? latency[samples * 99 / 100] : 0);
    return 0;
}
