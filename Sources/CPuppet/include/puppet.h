// What a puppet (a task on the real kernel) and the driver that pulls its strings share.
//
// Each puppet waits at a slot of its own until the driver stores a command there, makes exactly the one system call that
// the command names, stores the result and waits again. Slots live in an arena that all puppets map
// shared at one address, so that what a puppet saw survives its death. A puppet that has just executed a new image has
// no arena yet; it uses a slot in its own memory, which the driver reaches through /proc/TID/mem.
#ifndef PUPPET_H
#define PUPPET_H

#include <stdint.h>

#define PUPPET_ARENA 0x200000000000ull
#define PUPPET_SLOTS 1024
#define PUPPET_PRIVATE_SLOTS 64
#define PUPPET_HANDLERS 64
#define PUPPET_WORDS 16
#define PUPPET_SCRATCH (1 << 17)

enum puppet_command {
    PUPPET_NONE = 0,
    /// Make one system call, `number` with `arguments`.
    PUPPET_SYSCALL = 1,
    /// clone (`number` 56) or clone3 (435): the child gets a stack of its own and the slot at `child`.
    PUPPET_SPAWN = 2,
    /// The library's nice(): getpriority, then setpriority with `arguments[0]` added.
    PUPPET_NICE = 3,
    /// Map the arena file named in `input` and go on with the slot at `child`.
    PUPPET_ATTACH = 4,
};

/// One run of a signal handler.
struct puppet_handler {
    int32_t sig, code, pid, status;
};

struct puppet_slot {
    /// Set by the driver when everything else is in place; 0 again when the call has returned.
    volatile uint32_t command;
    /// Calls that returned so far.
    volatile uint32_t returned;
    /// Rounds of the spin loop: when it advances, the task has been in user mode.
    volatile uint64_t heartbeat;
    /// Non-zero: wait for the next command in futex(2). Zero: spin without any system call, for a task whose system
    /// calls or instructions are traced.
    volatile uint32_t sleeps;
    /// Handler runs so far; the last PUPPET_HANDLERS are in `handler`.
    volatile uint32_t handled;
    uint64_t child;
    int64_t number;
    int64_t arguments[6];
    int64_t result;
    struct puppet_handler handler[PUPPET_HANDLERS];
    uint8_t input[1024];
    uint8_t output[1024];
    uint8_t unused[4096 - 2048 - 16 * PUPPET_HANDLERS - 96];
};

/// The first page of the arena: addresses in the puppet's image.
struct puppet_header {
    volatile uint64_t ready;
    uint64_t private_slots;
    uint64_t words;
    uint64_t handler;
    uint64_t restorer;
    /// PUPPET_SCRATCH bytes for read and write.
    uint64_t scratch;
    uint8_t unused[4096 - 48];
};

#define PUPPET_INPUT __builtin_offsetof(struct puppet_slot, input)
#define PUPPET_OUTPUT __builtin_offsetof(struct puppet_slot, output)

static inline uint64_t puppet_input_offset(void) { return PUPPET_INPUT; }
static inline uint64_t puppet_output_offset(void) { return PUPPET_OUTPUT; }
static inline struct puppet_handler puppet_handler_at(const struct puppet_slot *slot, uint32_t n) {
    return slot->handler[n % PUPPET_HANDLERS];
}
static inline uint32_t puppet_load32(const volatile uint32_t *p) { return __atomic_load_n(p, __ATOMIC_ACQUIRE); }
static inline uint64_t puppet_load64(const volatile uint64_t *p) { return __atomic_load_n(p, __ATOMIC_ACQUIRE); }
static inline void puppet_store32(volatile uint32_t *p, uint32_t v) { __atomic_store_n(p, v, __ATOMIC_RELEASE); }
/// Wakes whoever waits in futex(2) at `p`.
void puppet_wake(volatile uint32_t *p);

#endif
