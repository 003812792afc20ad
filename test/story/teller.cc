#include "teller.h"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <functional>
#include <sstream>

#include "county/county.h"

namespace minqiao::story {

namespace {

namespace json = boost::json;
using Words = std::vector<std::string>;

std::string joined(const Words& words, std::string_view between = " ") {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : std::string(between)) + word;
    return text;
}

Words rest_of(const Words& words, std::size_t from) {
    return {words.begin() + std::ptrdiff_t(std::min(from, words.size())), words.end()};
}

std::string text_of(const Outcome& outcome) {
    if (outcome.is_done) return "done";
    Words words{outcome.code};
    if (!outcome.article.empty()) words.push_back(outcome.article);
    words.insert(words.end(), outcome.fields.begin(), outcome.fields.end());
    return joined(words);
}

json::object plain_petition() {
    return {{"channel", "letter"},
            {"petitioners", json::array{json::object{{"name", "秦小桥"}}}},
            {"subject", "楼道漏水"},
            {"text", "三号楼楼顶漏水半年，报修两次没有人来。"}};
}

class Telling {
public:
    explicit Telling(Player& player) : player_(player) {}

    std::vector<std::string> run(const Story& story) {
        for (const Step& step : story.steps) {
            step_ = &step;
            tell_step();
        }
        return std::move(wrongs_);
    }

private:
    void wrong(const std::string& what) { wrongs_.push_back(step_->place() + ": " + what); }

    void compare(const std::string& stands, const std::string& told) {
        if (stands != told) wrong("stands: " + stands + " | told: " + told);
    }

    void tell_step() {
        const Words& words = step_->words;
        const std::string& first = words[0];
        if (first == "day") return tell_day();
        if (first == "matter") return choose(words.at(1));
        if (first == "state") return tell_state();
        if (first == "duties") return tell_duties();
        if (first == "seen" || first == "hidden") return tell_sight(first == "seen");
        if (first == "may") return tell_permitted();
        if (first == "maynot") return tell_barred();
        if (words.size() < 2) return wrong("is no step");
        actor_ = first;
        if (words[1] == "registers") return tell_registration();
        if (words[1] == "changes_organ") return judge(player_.change_organ(actor_, asked()));
        tell_command();
    }

    void tell_day() {
        const auto day = CivilDay::parse(step_->words.at(1));
        if (!day) return wrong("is no day");
        player_.set_day(*day);
    }

    void choose(const std::string& name) {
        const auto found = matters_.find(name);
        if (found == matters_.end()) return wrong("no matter is called " + name);
        matter_ = found->second;
    }

    void tell_registration() {
        json::object petition = plain_petition();
        for (const auto& member : asked()) petition[member.key()] = member.value();
        const auto [outcome, id] = player_.register_petition(actor_, petition);
        judge(outcome);
        if (outcome.is_done) matters_[step_->words.at(2)] = matter_ = id;
    }

    void tell_command() {
        json::object command = asked();
        command["command"] = step_->words[1];
        judge(player_.command(actor_, matter_, command));
    }

    void judge(const Outcome& outcome) {
        compare(text_of(outcome), step_->expected.empty() ? "done" : joined(step_->expected));
    }

    void tell_state() {
        if (const auto seen = look()) compare(seen->state, step_->words.at(1));
    }

    void tell_duties() {
        const auto seen = look();
        if (!seen) return;
        Words lines;
        for (const DutySeen& duty : seen->duties)
            lines.push_back(duty.kind + " " + organ_key(duty.holder_id) + " " + duty.due_on);
        compare(lines.empty() ? "none" : joined(lines, "; "), joined(rest_of(step_->words, 1)));
    }

    void tell_sight(bool is_seen) {
        for (const std::string& account : rest_of(step_->words, 1))
            if (player_.look(account, matter_).has_value() != is_seen)
                wrong(account + (is_seen ? " does not see it" : " sees it"));
    }

    void tell_permitted() {
        const auto seen = player_.look(step_->words.at(1), matter_);
        if (!seen) return wrong("it is hidden from " + step_->words[1]);
        for (const std::string& command : rest_of(step_->words, 2))
            if (std::ranges::find(seen->permitted, command) == seen->permitted.end())
                wrong(command + " is not permitted");
    }

    void tell_barred() {
        const auto seen = player_.look(step_->words.at(1), matter_);
        if (!seen) return wrong("it is hidden from " + step_->words[1]);
        const auto bar = std::ranges::find(seen->not_now, step_->words.at(2), &BarSeen::command);
        if (bar == seen->not_now.end()) return wrong(step_->words[2] + " is not among what is barred");
        Words words{bar->code};
        if (!bar->article.empty()) words.push_back(bar->article);
        compare(joined(words), joined(rest_of(step_->words, 3)));
    }

    // As whoever acted last; else as somebody who sees the matter.
    std::optional<MatterSeen> look() {
        Words accounts{actor_, "head.office", "discipline", "discipline.city"};
        for (const CountyOfficer& row : county().officers) accounts.push_back(row.account);
        for (const std::string& account : accounts)
            if (auto seen = player_.look(account, matter_)) return seen;
        wrong("nobody sees the matter");
        return std::nullopt;
    }

    static std::string organ_key(const std::string& id) {
        const auto parsed = OrganId::parse(id);
        return parsed ? county().key_of(*parsed) : id;
    }

    json::object asked() {
        if (step_->json.empty()) return {};
        boost::system::error_code error;
        json::value value = json::parse(step_->json, error);
        if (error || !value.is_object()) {
            wrong("its JSON cannot be read");
            return {};
        }
        resolve(value);
        return value.as_object();
    }

    void resolve(json::value& value) {
        if (value.is_object())
            for (auto& member : value.as_object()) resolve(member.value());
        else if (value.is_array())
            for (auto& item : value.as_array()) resolve(item);
        else if (value.is_string() && value.as_string().starts_with('@'))
            value = meant_by(std::string(value.as_string().subview(1)));
    }

    json::value meant_by(const std::string& name) {
        const auto colon = name.find(':');
        const std::string kind = colon == name.npos ? "organ" : name.substr(0, colon);
        const std::string key = colon == name.npos ? name : name.substr(colon + 1);
        if (kind == "organ")
            if (const Organ* organ = county().organ(key)) return json::string(organ->id.text());
        if (kind == "officer")
            if (const Officer* officer = county().officer(key)) return json::string(officer->id.text());
        if (kind == "matter" && matters_.contains(key)) return json::string(matters_[key]);
        if (kind == "petition")
            if (const auto seen = look())
                return json::string(seen->petition_ids.at(std::size_t(std::stoi(key)) - 1));
        if (kind == "act")
            if (const auto seen = look())
                for (auto act = seen->acts.rbegin(); act != seen->acts.rend(); ++act)
                    if (act->second == key) return act->first;
        wrong("nothing is called @" + name);
        return nullptr;
    }

    Player& player_;
    const Step* step_ = nullptr;
    std::string actor_;
    std::string matter_;
    std::map<std::string, std::string> matters_;
    std::vector<std::string> wrongs_;
};

}  // namespace

std::vector<std::string> tell(const Story& story, Player& player) {
    return Telling(player).run(story);
}

}  // namespace minqiao::story
