#include "store/postgres/migrations.h"

#include <array>

namespace minqiao {
namespace {

// Each file is one raw string, so that the statements are in the program and still read as SQL.
constexpr std::array migrations = {
    Migration{
        1,
        "permanent",
#include "store/postgres/0001_permanent.sql"
    },
    Migration{
        2,
        "working",
#include "store/postgres/0002_working.sql"
    },
    Migration{
        3,
        "file_states",
#include "store/postgres/0003_file_states.sql"
    },
    Migration{
        4,
        "library",
#include "store/postgres/0004_library.sql"
    },
    Migration{
        5,
        "drafts",
#include "store/postgres/0005_drafts.sql"
    },
    Migration{
        6,
        "preferences",
#include "store/postgres/0006_preferences.sql"
    },
    Migration{
        7,
        "jobs",
#include "store/postgres/0007_jobs.sql"
    },
};

}  // namespace

std::span<const Migration> postgres_migrations() {
    return migrations;
}

}  // namespace minqiao
