-- Drives one life after the other through single requests: fork by PID 1, exit by the child, wait4 by PID 1 for it.
-- wrk calls request() and response() once for each request, in no order between connections; so what follows an answer
-- goes to a queue that any connection takes from, and a new life begins when the queue is empty.

local headers = { ["Content-Type"] = "application/json" }
local base = "/v1/kernels/default/tasks/"
local queue, first, last = {}, 1, 0
local fork

function init(arguments)
    fork = wrk.format("POST", base .. "1/fork", headers, "{}")
end

local function later(text)
    last = last + 1
    queue[last] = text
end

function request()
    if first > last then
        return fork
    end
    local text = queue[first]
    queue[first] = nil
    first = first + 1
    return text
end

function response(status, _, body)
    if status ~= 200 then
        failed = failed + 1
        return
    end
    local call = body:match('"call":"(%w+)"')
    if call == "fork" then
        later(wrk.format("POST", base .. body:match('"value":(%d+)') .. "/exit", headers, '{"status":3}'))
    elseif call == "exit" then
        later(wrk.format("POST", base .. "1/wait4", headers, '{"pid":' .. body:match('"task":(%d+)') .. "}"))
    else
        reaped = reaped + 1
    end
end

reaped, failed = 0, 0
local threads = {}

function setup(thread)
    table.insert(threads, thread)
end

function done(summary, latency)
    local lives, refused = 0, 0
    for _, thread in ipairs(threads) do
        lives = lives + thread:get("reaped")
        refused = refused + thread:get("failed")
    end
    local errors = summary.errors
    io.write(string.format(
        '{"requests":%d,"microseconds":%d,"lives":%d,"refused":%d,"errors":%d,"p50":%d,"p99":%d}\n',
        summary.requests, summary.duration, lives, refused,
        errors.connect + errors.read + errors.write + errors.timeout,
        latency:percentile(50), latency:percentile(99)))
end
