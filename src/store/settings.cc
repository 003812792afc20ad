#include "store/settings.h"

#include "store/query.h"

namespace minqiao {

void put_setting(Transaction& tx, std::string_view name, std::string_view value) {
    execute(tx,
            "insert into settings (name, value) values (:name, :value) "
            "on conflict (name) do update set value = excluded.value",
            name, value);
}

void remove_setting(Transaction& tx, std::string_view name) {
    execute(tx, "delete from settings where name = :name", name);
}

std::optional<std::string> find_setting(Transaction& tx, std::string_view name) {
    return one<std::string>(tx, "select value from settings where name = :name", name);
}

std::map<std::string, std::string> load_settings(Transaction& tx) {
    std::map<std::string, std::string> settings;
    each<std::string, std::string>(
        tx, "select name, value from settings order by name",
        [&](std::string name, std::string value) { settings.emplace(std::move(name), std::move(value)); });
    return settings;
}

}  // namespace minqiao
