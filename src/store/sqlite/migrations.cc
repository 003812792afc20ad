#include "store/sqlite/migrations.h"

#include <array>

namespace minqiao {
namespace {

// Each file is one raw string, so that the statements are in the program and still read as SQL.
constexpr std::array migrations = {
    Migration{
        1,
        "permanent",
#include "store/sqlite/0001_permanent.sql"
    },
    Migration{
        2,
        "working",
#include "store/sqlite/0002_working.sql"
    },
    Migration{
        3,
        "file_states",
#include "store/sqlite/0003_file_states.sql"
    },
    Migration{
        4,
        "library",
#include "store/sqlite/0004_library.sql"
    },
    Migration{
        5,
        "drafts",
#include "store/sqlite/0005_drafts.sql"
    },
    Migration{
        6,
        "preferences",
#include "store/sqlite/0006_preferences.sql"
    },
    Migration{
        7,
        "jobs",
#include "store/sqlite/0007_jobs.sql"
    },
};

}  // namespace

std::span<const Migration> sqlite_migrations() {
    return migrations;
}

}  // namespace minqiao
