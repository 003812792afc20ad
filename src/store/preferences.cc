#include "store/preferences.h"

#include "store/query.h"

namespace minqiao {

std::vector<Preference> list_preferences(Transaction& tx, std::string_view account) {
    std::vector<Preference> preferences;
    each<std::string, std::string>(
        tx, "select name, value from preferences where account = :account order by name",
        [&](std::string name, std::string value) {
            preferences.push_back({std::move(name), std::move(value)});
        },
        account);
    return preferences;
}

void put_preference(Transaction& tx, std::string_view account, const Preference& preference, Instant at) {
    execute(tx,
            "insert into preferences (account, name, value, kept_at) values (:account, :name, :value, :at)"
            " on conflict (account, name) do update set value = excluded.value, kept_at = excluded.kept_at",
            account, preference.name, preference.value, at.unix_milliseconds());
}

void drop_preference(Transaction& tx, std::string_view account, std::string_view name) {
    execute(tx, "delete from preferences where account = :account and name = :name", account, name);
}

}  // namespace minqiao
