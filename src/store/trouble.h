// How a work that cannot go on stops: the store takes back what it wrote and reports the fault. The only
// exception of this project; it never leaves a work.
#pragma once

#include <exception>
#include <string>

#include "store/fault.h"

namespace minqiao {

class Trouble : public std::exception {
public:
    explicit Trouble(Fault fault, bool is_worth_another_run = false)
        : fault_(std::move(fault)), is_worth_another_run_(is_worth_another_run) {}

    const char* what() const noexcept override { return fault_.inside.c_str(); }
    const Fault& fault() const { return fault_; }
    // True when a later run of the same work may succeed.
    bool is_worth_another_run() const { return is_worth_another_run_; }

private:
    Fault fault_;
    bool is_worth_another_run_;
};

[[noreturn]] inline void stop_work(Fault::Kind kind, std::string inside) {
    throw Trouble(Fault{kind, std::move(inside)});
}

}  // namespace minqiao
