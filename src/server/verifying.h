// The whole store against itself, as the command line and the jobs of a server verify it: the permanent
// tables, then the derived ones against what a scratch store makes of the same records.
#pragma once

#include "server/job_run.h"
#include "server/opened_store.h"
#include "server/verification.h"

namespace minqiao {

struct StoreCheck {
    Verification found;
    std::optional<std::string> trouble;  // why it could not be done to the end

    JobOutcome outcome(const JobRun& run) const;
};

// Its outcome into the row, and the trouble too.
std::optional<Fault> end_run(JobRun& run, const StoreCheck& check);
// Tells `run` how far it is, and stops when that one is cancelled. `opened` is the store at `where`.
StoreCheck verify_store(const Where& where, const OpenedStore& opened, JobRun& run);

}  // namespace minqiao
