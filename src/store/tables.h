// The tables of this folder by kind. Every other table in the database is derived.
#pragma once

#include <array>
#include <string_view>

namespace minqiao {

// Backed up, migrated, never rebuilt.
inline constexpr std::array<std::string_view, 18> permanent_tables = {
    "schema_migrations", "subjects",     "records",      "contents",   "identities",
    "petitions",         "query_codes",  "serials",      "organs",     "officers",
    "accounts",          "settings",     "files",        "file_parts", "audit",
    "login_links",       "law_versions", "law_articles",
};

// Neither rebuilt nor dropped; losing them costs a log-in, what was not yet given, how somebody likes it, and
// what the program did beside answering.
inline constexpr std::array<std::string_view, 6> working_tables = {
    "sessions", "idempotency_keys", "throttles", "drafts", "preferences", "jobs",
};

}  // namespace minqiao
