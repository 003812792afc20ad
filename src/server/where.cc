#include "server/where.h"

#include <toml++/toml.h>
#include <algorithm>
#include <filesystem>

#include "base/text.h"

namespace minqiao {
namespace {

std::string with_underscores(std::string name) {
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string environment_name(const std::string& option) {
    std::string name = "MINQIAO_" + with_underscores(option);
    std::ranges::transform(name, name.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
    });
    return name;
}

// The store itself is always named on the command line: the settings file lies in it, and MINQIAO_DATA
// names the real messages of the tests, which no command may take for a store.
bool is_setting(const CLI::Option* option) {
    const bool is_long = !option->get_lnames().empty();
    return is_long && option->get_single_name() != "help" && option->get_single_name() != "data";
}

std::string text_of(const toml::node& value) {
    if (const auto* text = value.as_string()) return text->get();
    if (const auto* number = value.as_integer()) return std::to_string(number->get());
    if (const auto* yes = value.as_boolean()) return yes->get() ? "true" : "false";
    throw CLI::ConversionError("minqiao.toml: a value is neither text nor a whole number");
}

std::vector<std::string> texts_of(const toml::node& value, const CLI::Option& option) {
    const toml::array* several = value.as_array();
    if (!several) return {text_of(value)};
    if (option.get_items_expected_max() <= 1)
        throw CLI::ConversionError("minqiao.toml: " + option.get_single_name() + " takes one value");
    std::vector<std::string> texts;
    for (const toml::node& each : *several) texts.push_back(text_of(each));
    return texts;
}

// The file serves all subcommands; a key that none of them knows is a slip of the pen that would otherwise go
// unseen.
void refuse_unknown_keys(const toml::table& settings, const CLI::App& command) {
    for (const auto& [key, value] : settings) {
        const auto knows = [name = key.str()](const CLI::App* subcommand) {
            return std::ranges::any_of(subcommand->get_options(), [&](const CLI::Option* option) {
                return is_setting(option) && with_underscores(option->get_single_name()) == name;
            });
        };
        if (std::ranges::none_of(command.get_parent()->get_subcommands([](auto*) { return true; }), knows))
            throw CLI::ConversionError("minqiao.toml: there is no setting " + std::string(key.str()));
    }
}

}  // namespace

StoreAddress Where::address() const {
    StoreAddress address;
    address.dir = dir;
    if (!database.empty()) address.database_url = database;
    return address;
}

void add_where(CLI::App& command, Where& where) {
    command.add_option("--data", where.dir, "The directory of the store")->required()->type_name("DIR");
    command.add_option("--database", where.database, "postgresql://…; without it SQLite in DIR")
        ->type_name("URL")
        // An unset variable in a script must not quietly become an SQLite store.
        ->check([](const std::string& url) {
            const bool is_url = url.starts_with("postgresql://") || url.starts_with("postgres://");
            return is_url ? std::string() : std::string("takes an address that begins with postgresql://");
        });
}

void read_environment_too(CLI::App& command) {
    for (CLI::Option* option : command.get_options()) {
        if (is_setting(option)) option->envname(environment_name(option->get_single_name()));
    }
}

void fill_from_file(CLI::App& command, const std::string& dir) {
    const std::filesystem::path file = std::filesystem::path(dir) / "minqiao.toml";
    if (!std::filesystem::exists(file)) return;
    try {
        const toml::table settings = toml::parse_file(file.string());
        refuse_unknown_keys(settings, command);
        for (CLI::Option* option : command.get_options()) {
            if (!is_setting(option) || option->count() > 0) continue;
            const toml::node* value = settings.get(with_underscores(option->get_single_name()));
            if (!value) continue;
            for (std::string& text : texts_of(*value, *option)) option->add_result(std::move(text));
            option->run_callback();
        }
    } catch (const toml::parse_error& error) {
        throw CLI::ConversionError(file.string() + ": " + std::string(error.description()));
    }
}

}  // namespace minqiao
