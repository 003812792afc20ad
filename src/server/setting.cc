// minqiao setting: changes how the office counts days. Due days move with it, so the lists are filled
// anew in the same transaction.
#include <cstdio>

#include "server/derived_tables.h"
#include "server/opened_store.h"
#include "server/outside.h"
#include "server/subcommands.h"
#include "store/audit.h"
#include "store/settings.h"

namespace minqiao {
namespace {

struct SettingAsked {
    Where where;
    std::string name;
    std::string value;
};

Ending set(const SettingAsked& asked) {
    if (!is_good_setting(asked.name, asked.value)) {
        failed(
            "settings are counting.day_means (day or working_day) and counting.rolls_last_day (yes or no)");
        return Ending::wrong_usage;
    }
    const auto opened = open_store(asked.where, "setting", OpenAs::old);
    if (!opened) return failed(opened.error());
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        put_setting(tx, asked.name, asked.value);
        append_audit(tx, {now_by_the_clock(), "", "set", asked.name, asked.value});
        const auto office = load_office(tx, opened->statute);
        ASSERT_THAT(office, "a store that was opened as an office is one");
        drop_all(tx, all_derived_tables());
        create_all(tx, all_derived_tables());
        refill(tx, tx, *office);
        return Verdict::keep;
    });
    if (fault) return failed(sentence_of(*fault));
    std::printf("%s is %s; the lists were filled anew\n", asked.name.c_str(), asked.value.c_str());
    return Ending::done;
}

}  // namespace

void add_setting(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("setting", "Change how the office counts days");
    auto asked = std::make_shared<SettingAsked>();
    add_where(command, asked->where);
    command.add_option("name", asked->name, "Such as counting.rolls_last_day")->required();
    command.add_option("value", asked->value)->required();
    choose(command, asked, chosen, set);
}

}  // namespace minqiao
