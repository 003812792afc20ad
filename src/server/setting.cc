// minqiao setting: changes how the office counts days, from a day on. Due days move with it.
#include <cstdio>

#include "desk/entering.h"
#include "server/opened_store.h"
#include "server/outside.h"
#include "server/subcommands.h"

namespace minqiao {
namespace {

struct SettingWords {
    Where where;
    std::string name;
    std::string value;
    std::string from;
    std::string reason = "由系统管理员在服务器上设置";
};

std::string told(const Problem& problem) {
    std::string text;
    for (const FieldFault& fault : problem.fields)
        text += (text.empty() ? "" : "; ") + fault.name + " " + fault.detail;
    return text;
}

Ending set(const SettingWords& asked) {
    const auto opened = open_store(asked.where, "setting", OpenAs::old);
    if (!opened) return failed(opened.error());
    const Moment now{now_by_the_clock()};
    const auto from = asked.from.empty() ? std::optional(now.today()) : CivilDay::parse(asked.from);
    if (!from) {
        failed("--from takes a day as YYYY-MM-DD");
        return Ending::wrong_usage;
    }
    auto acts = acts_of(SettingAsked{asked.name, asked.value, *from, asked.reason}, *opened->office);
    if (!acts) {
        failed(told(acts.error()));
        return Ending::wrong_usage;
    }
    Effect effect;
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        effect = enter(tx, *opened->office, std::nullopt, now, *acts, random_bytes).effect;
        return Verdict::keep;
    });
    if (fault) return failed(sentence_of(*fault));
    std::printf("%s is %s from %s on; %d duties moved\n", asked.name.c_str(), asked.value.c_str(),
                from->text().c_str(), effect.moved);
    return Ending::done;
}

}  // namespace

void add_setting(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("setting", "Change how the office counts days");
    auto asked = std::make_shared<SettingWords>();
    add_where(command, asked->where);
    command.add_option("name", asked->name, "Such as counting.rolls_last_day or clock.K5")->required();
    command.add_option("value", asked->value)->required();
    command.add_option("--from", asked->from, "The day from which it holds; else today");
    command.add_option("--reason", asked->reason, "Stands in the sum of every day that moves");
    choose(command, asked, chosen, set);
}

}  // namespace minqiao
