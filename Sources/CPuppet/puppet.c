// The puppet: a task of the real kernel that makes the calls it is told and no others.
//
// Built freestanding and static, so that nothing but its own loop ever makes a system call: a tracer that stops it at
// every call must see the scenario's calls only.
#include "include/puppet.h"

typedef long word;

enum {
    SYS_read = 0, SYS_write = 1, SYS_open = 2, SYS_close = 3, SYS_mmap = 9, SYS_rt_sigaction = 13,
    SYS_rt_sigprocmask = 14, SYS_futex = 202, SYS_dup2 = 33, SYS_clone = 56, SYS_fork = 57, SYS_exit_group = 231,
    SYS_wait4 = 61, SYS_kill = 62, SYS_umask = 95, SYS_setsid = 112, SYS_capget = 125, SYS_capset = 126,
    SYS_getpriority = 140, SYS_setpriority = 141, SYS_prctl = 157, SYS_setrlimit = 160, SYS_nanosleep = 35, SYS_getdents64 = 217, SYS_openat = 257, SYS_pidfd_send_signal = 424, SYS_getrlimit = 97, SYS_mount = 165,
    SYS_chdir = 80, SYS_sched_setscheduler = 144, SYS_sched_setaffinity = 203, SYS_sched_getaffinity = 204, SYS_unshare = 272, SYS_clone3 = 435, SYS_close_range = 436,
};

#define STACK_SIZE (32 * 1024)
#define STACKS 512

/// A stack, with the slot of the task that runs on it at its low end: a handler finds it from its own stack pointer.
union stack {
    struct puppet_slot *volatile slot;
    uint8_t bytes[STACK_SIZE];
};

static union stack stacks[STACKS] __attribute__((aligned(STACK_SIZE)));
static struct puppet_slot private_slots[PUPPET_PRIVATE_SLOTS] __attribute__((aligned(4096)));
static word words[PUPPET_WORDS];
static uint8_t scratch[PUPPET_SCRATCH];
static uint32_t next_stack;

#define CPU_WORDS 16
/// The processors that there are.
static word processors[CPU_WORDS];
/// So many tasks in a row share a processor, the next ones live on the next; 0: tasks live where the scheduler puts them.
static uint32_t apart;

static inline word call6(word nr, word a, word b, word c, word d, word e, word f) {
    register word r10 __asm__("r10") = d;
    register word r8 __asm__("r8") = e;
    register word r9 __asm__("r9") = f;
    word result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

static inline word call3(word nr, word a, word b, word c) { return call6(nr, a, b, c, 0, 0, 0); }

/// clone and clone3: the child starts on its own stack, in the loop.
static word spawn(word nr, word a, word b, word c, word d, word e) {
    register word r10 __asm__("r10") = d;
    register word r8 __asm__("r8") = e;
    word result;
    __asm__ volatile("syscall\n\t"
                     "test %%rax, %%rax\n\t"
                     "jnz 1f\n\t"
                     "xor %%ebp, %%ebp\n\t"
                     "call puppet_loop\n"
                     "1:"
                     : "=a"(result)
                     : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
                     : "rcx", "r11", "memory");
    return result;
}

static inline union stack *current_stack(void) {
    word sp;
    __asm__ volatile("mov %%rsp, %0" : "=r"(sp));
    return (union stack *)(sp & ~(word)(STACK_SIZE - 1));
}

/// What the kernel passes to a handler: the parts of siginfo_t that a scenario records.
struct info {
    int signo, error, code, pad, pid;
    unsigned uid;
    int status;
};

static void handler(int sig, struct info *info, void *context) {
    (void)context;
    struct puppet_slot *slot = current_stack()->slot;
    uint32_t n = slot->handled;
    struct puppet_handler *entry = &slot->handler[n % PUPPET_HANDLERS];
    entry->sig = sig;
    entry->code = info->code;
    entry->pid = info->pid;
    entry->status = info->status;
    puppet_store32(&slot->handled, n + 1);
}

__asm__(".globl puppet_restorer\n"
        "puppet_restorer:\n\t"
        "mov $15, %eax\n\t"
        "syscall\n");
extern void puppet_restorer(void);

static word make_child(struct puppet_slot *slot) {
    uint32_t n = __atomic_add_fetch(&next_stack, 1, __ATOMIC_RELAXED) % STACKS;
    union stack *stack = &stacks[n];
    stack->slot = (struct puppet_slot *)slot->child;
    word top = (word)stack + STACK_SIZE - 64;
    if (slot->number == SYS_clone3) {
        word *arguments = (word *)slot->input;
        // A scenario that tries a bad stack brings its own figures.
        if (slot->arguments[2]) {
            arguments[5] = (word)stack;
            arguments[6] = STACK_SIZE - 64;
        }
        return spawn(SYS_clone3, (word)arguments, slot->arguments[1], 0, 0, 0);
    }
    return spawn(SYS_clone, slot->arguments[0], top, slot->arguments[2], slot->arguments[3], slot->arguments[4]);
}

static word map_arena(const char *path) {
    word fd = call3(SYS_open, (word)path, 02, 0);
    if (fd < 0) return fd;
    word at = call6(SYS_mmap, PUPPET_ARENA, (PUPPET_SLOTS + 1) * 4096l, 3, 0x11, fd, 0);
    call3(SYS_close, fd, 0, 0);
    return at;
}

static void obey(union stack *stack, struct puppet_slot *slot) {
    word *a = slot->arguments, result = 0;
    switch (slot->command) {
    case PUPPET_SYSCALL: result = call6(slot->number, a[0], a[1], a[2], a[3], a[4], a[5]); break;
    case PUPPET_SPAWN: result = make_child(slot); break;
    case PUPPET_NICE: {
        // The call answers 20 - nice, so that it is never negative.
        word old = 20 - call3(SYS_getpriority, 0, 0, 0), new = old + a[0];
        if (new > 19) new = 19;
        if (new < -20) new = -20;
        result = call3(SYS_setpriority, 0, 0, new);
        if (result == -13) result = -1;
        if (result == 0) slot->arguments[1] = new;
        break;
    }
    case PUPPET_ATTACH:
        result = map_arena((const char *)slot->input);
        if (result > 0) stack->slot = (struct puppet_slot *)slot->child;
        break;
    }
    slot->result = result;
    slot->returned += 1;
    puppet_store32(&slot->command, PUPPET_NONE);
}

/// Stays on one processor: the `turn`th from the last of those that there are.
static void choose_processor(const word *among, uint32_t turn) {
    uint32_t count = 0;
    for (int i = 0; i < CPU_WORDS; i++) count += (uint32_t)__builtin_popcountl((unsigned long)among[i]);
    if (count == 0) return;
    turn %= count;
    word cpus[CPU_WORDS] = {0};
    for (int i = CPU_WORDS * 64 - 1; i >= 0; i--) {
        word bit = (word)(1ul << (i % 64));
        if (!(among[i / 64] & bit) || turn-- > 0) continue;
        cpus[i / 64] = bit;
        break;
    }
    call3(SYS_sched_setaffinity, 0, sizeof cpus, (word)cpus);
}

/// Leaves the processor that it was born on for its own, where tasks live apart.
static void move_apart(const struct puppet_slot *slot) {
    if (!apart) return;
    word index = ((word)slot - PUPPET_ARENA) / 4096;
    if (index > 0 && index <= PUPPET_SLOTS) choose_processor(processors, (uint32_t)(index / apart));
}

__attribute__((noreturn, used)) void puppet_loop(void) {
    union stack *stack = current_stack();
    move_apart(stack->slot);
    for (;;) {
        struct puppet_slot *slot = stack->slot;
        slot->heartbeat += 1;
        if (puppet_load32(&slot->command))
            obey(stack, slot);
        else if (slot->sleeps)
            call6(SYS_futex, (word)&slot->command, 0, PUPPET_NONE, 0, 0, 0);
        else
            __builtin_ia32_pause();
    }
}

/// Goes on in the loop, on the first stack, with `slot`.
static __attribute__((noreturn)) void become_puppet(struct puppet_slot *slot) {
    stacks[0].slot = slot;
    word top = (word)&stacks[0] + STACK_SIZE - 64;
    __asm__ volatile("mov %0, %%rsp\n\txor %%ebp, %%ebp\n\tcall puppet_loop" : : "r"(top) : "memory");
    __builtin_unreachable();
}

static void die(int code) {
    for (;;) call3(SYS_exit_group, code, 0, 0);
}

static void check(word result, int code) {
    if (result < 0) die(code);
}

/// PID 1 of the new namespace: session 1, group 1, /proc of its own, no core dumps, no CAP_SYS_RESOURCE.
static void boot_init(const char *arena, const char *proc, char how) {
    check(call3(SYS_setsid, 0, 0, 0), 11);
    check(call6(SYS_mount, (word) "proc", (word)proc, (word) "proc", 0, 0, 0), 12);
    word core[2];
    check(call3(SYS_getrlimit, 4, (word)core, 0), 13);
    core[0] = 0;
    check(call3(SYS_setrlimit, 4, (word)core, 0), 13);
    call3(SYS_prctl, 24, 24, 0);
    uint32_t capability[2] = {0x20080522, 0}, sets[6];
    check(call3(SYS_capget, (word)capability, (word)sets, 0), 14);
    sets[0] &= ~(1u << 24);
    sets[1] &= ~(1u << 24);
    sets[2] &= ~(1u << 24);
    check(call3(SYS_capset, (word)capability, (word)sets, 0), 15);
    word all[4] = {0, 0, 0, 0};
    for (int sig = 1; sig <= 64; sig++) call6(SYS_rt_sigaction, sig, (word)all, 0, 8, 0, 0);
    check(call6(SYS_rt_sigprocmask, 2, (word)all, 0, 8, 0, 0), 16);
    // The recordings' PID 1 answers PR_GET_PDEATHSIG with this.
    check(call3(SYS_prctl, 1, 9, 0), 19);
    call3(SYS_prctl, 15, (word) "init", 0);
    call3(SYS_sched_getaffinity, 0, sizeof processors, (word)processors);
    if (how == 'a' || how == 'b') apart = how == 'a' ? 1 : 2;
    if (how == 'f' || how == 'p') choose_processor(processors, 0);
    // First come, first served: SCHED_FIFO at the lowest priority.
    int priority = 1;
    if (how == 'f') call3(SYS_sched_setscheduler, 0, 1, (word)&priority);
    call3(SYS_umask, 022, 0, 0);
    call3(SYS_chdir, (word) "/", 0, 0);
    word null = call3(SYS_open, (word) "/dev/null", 02, 0);
    check(null, 17);
    for (int fd = 0; fd < 3; fd++) call3(SYS_dup2, null, fd, 0);
    call3(SYS_close_range, 3, ~0u, 0);
    check(map_arena(arena), 18);
    struct puppet_header *header = (struct puppet_header *)PUPPET_ARENA;
    header->private_slots = (uint64_t)private_slots;
    header->words = (uint64_t)words;
    header->handler = (uint64_t)handler;
    header->scratch = (uint64_t)scratch;
    header->restorer = (uint64_t)puppet_restorer;
    __atomic_store_n(&header->ready, 1, __ATOMIC_RELEASE);
    become_puppet((struct puppet_slot *)(PUPPET_ARENA + 4096));
}

/// Kills every process of the namespace whose /proc is mounted at `proc`.
static void kill_all(const char *proc) {
    struct entry {
        uint64_t inode, offset;
        uint16_t size;
        uint8_t type;
        char name[];
    };
    static uint8_t entries[8192] __attribute__((aligned(8)));
    word directory = call3(SYS_open, (word)proc, 0200000, 0), count;
    if (directory < 0) return;
    while ((count = call3(SYS_getdents64, directory, (word)entries, sizeof entries)) > 0) {
        for (word at = 0; at < count;) {
            struct entry *entry = (struct entry *)(entries + at);
            at += entry->size;
            if (entry->name[0] < '1' || entry->name[0] > '9') continue;
            word process = call6(SYS_openat, directory, (word)entry->name, 0200000, 0, 0, 0);
            if (process < 0) continue;
            call6(SYS_pidfd_send_signal, process, 9, 0, 0, 0, 0);
            call3(SYS_close, process, 0, 0);
        }
    }
    call3(SYS_close, directory, 0, 0);
}

/// Makes the namespace, tells its first task's number on standard output and ends it when standard input does.
static void boot(const char *arena, const char *proc, char how) {
    check(call3(SYS_unshare, 0x20000000 | 0x00020000 | 0x08000000, 0, 0), 2);
    check(call6(SYS_mount, (word) "none", (word) "/", 0, 0x44000, 0, 0), 3);
    word child = call3(SYS_fork, 0, 0, 0);
    check(child, 4);
    if (child == 0) boot_init(arena, proc, how);
    int32_t number = (int32_t)child;
    call3(SYS_write, 1, (word)&number, sizeof number);
    char byte;
    while (call3(SYS_read, 0, (word)&byte, 1) == -4) {}
    // PID 1 alone would take the rest along, were it not for tracers: a tracer inside can hold PID 1 at its exit, and
    // threads of PID 1 that called PTRACE_TRACEME are traced from here and have to be reaped one by one.
    for (;;) {
        kill_all(proc);
        word reaped;
        while ((reaped = call6(SYS_wait4, -1, 0, 0x40000001, 0, 0, 0)) > 0) {}
        if (reaped == -10) break;
        word pause[2] = {0, 1000000};
        call3(SYS_nanosleep, (word)pause, 0, 0);
    }
    die(0);
}

__attribute__((used, noreturn)) void puppet_start(word *stack) {
    char **argv = (char **)(stack + 1);
    if (stack[0] == 4 && argv[1][0] == 'b') boot(argv[2], argv[3], argv[1][1]);
    become_puppet(&private_slots[0]);
}

__asm__(".globl _start\n"
        "_start:\n\t"
        "mov %rsp, %rdi\n\t"
        "and $-16, %rsp\n\t"
        "call puppet_start\n");
