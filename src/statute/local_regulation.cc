#include "statute/local_regulation.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "json/decode.h"

namespace minqiao {

namespace {

// What it changes in a national clock of the same id; where that one is absent, nothing.
struct LocalClock {
    std::string id;
    int days = 0;
    Unit unit = Unit::day;
    std::string article;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(LocalClock, (), (id, days, unit, article, source, verified))

struct Upon {
    std::string regulation;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(Upon, (), (regulation, verified))

struct LocalFile {
    std::string id;
    Wording name;
    std::string division;
    CivilDay in_force_from;
    std::optional<CivilDay> in_force_until;
    std::string source;
    Verified verified = Verified::no;
    std::vector<Upon> upon;
    std::optional<SmallGroup> small_group;
    std::vector<Article> articles;
    std::vector<LocalClock> clocks;
    std::vector<Ground> grounds;
    std::map<std::string, std::string> rules;
};
BOOST_DESCRIBE_STRUCT(LocalFile, (),
                      (id, name, division, in_force_from, in_force_until, source, verified, upon, small_group,
                       articles, clocks, grounds, rules))

// Puts the row in the place of the one with its id, or beside the others.
void put(std::vector<Ground>& grounds, const Ground& ground) {
    const auto same = std::ranges::find(grounds, ground.id, &Ground::id);
    if (same == grounds.end())
        grounds.push_back(ground);
    else
        *same = ground;
}

class Laying {
public:
    Laying(std::string_view file, const LocalFile& local, const std::vector<Regulation>& national,
           ReadingFaults& faults)
        : file_(file), local_(local), national_(national), faults_(faults) {}

    std::vector<LocalRegulation> run() {
        check();
        std::vector<LocalRegulation> laid;
        for (std::size_t place = 0; place < local_.upon.size(); ++place) {
            const Upon& upon = local_.upon[place];
            const auto found = std::ranges::find(national_, upon.regulation, &Regulation::id);
            that(found != national_.end(), row_path("upon", place) + ".regulation",
                 "is a national regulation");
            if (found == national_.end()) continue;
            laid.push_back({local_.division, upon.regulation, upon.verified, upon_one(*found)});
        }
        return laid;
    }

private:
    void that(bool holds, const std::string& path, const char* rule) {
        if (!holds) faults_.push_back({file_, path, rule});
    }

    bool has_article(const std::string& id) const {
        return std::ranges::find(local_.articles, id, &Article::id) != local_.articles.end();
    }

    void check() {
        that(!local_.id.empty() && local_.id.find('.') == local_.id.npos, "id", "is a word without a point");
        that(!is_blank(local_.name.zh) && !is_blank(local_.name.en), "name", "is not empty");
        that(!local_.division.empty(), "division", "is how the codes of its divisions begin");
        that(!local_.upon.empty(), "upon", "names at least one national regulation");
        that(!local_.in_force_until || local_.in_force_from <= *local_.in_force_until, "in_force_until",
             "is not before in_force_from");
        for (std::size_t place = 0; place < local_.articles.size(); ++place) {
            const Article& article = local_.articles[place];
            const auto path = row_path("articles", place);
            that(article.id == local_.id + "." + std::to_string(article.number), path + ".id",
                 "is the regulation's id, a point and the number");
            that(!is_blank(article.gist.zh) && !is_blank(article.gist.en), path + ".gist", "is not empty");
        }
        for (std::size_t place = 0; place < local_.clocks.size(); ++place) {
            const LocalClock& clock = local_.clocks[place];
            const auto path = row_path("clocks", place);
            that(clock.days >= 1 && clock.days <= 9999, path + ".days", "is a number of days from 1 to 9999");
            that(has_article(clock.article), path + ".article", "is an article of this regulation");
            const auto has_it = [&](const Regulation& one) { return one.clock(clock.id) != nullptr; };
            that(std::ranges::any_of(national_, has_it), path + ".id", "is a clock of a national regulation");
        }
        for (const auto& [rule, article] : local_.rules)
            that(has_article(article), "rules." + rule, "is an article of this regulation");
        for (const Ground& ground : local_.grounds)
            that(has_article(ground.article), "grounds." + ground.id,
                 "rests on an article of this regulation");
    }

    Regulation upon_one(const Regulation& national) const {
        Regulation whole = national;
        whole.id = local_.id + "_upon_" + national.id;
        whole.name = local_.name;
        whole.source = local_.source;
        whole.in_force_from = std::max(local_.in_force_from, national.in_force_from);
        if (local_.in_force_until &&
            (!whole.in_force_until || *local_.in_force_until < *whole.in_force_until))
            whole.in_force_until = local_.in_force_until;
        if (local_.small_group) whole.small_group = local_.small_group;
        for (const LocalClock& changed : local_.clocks) {
            const auto clock = std::ranges::find(whole.clocks, changed.id, &Clock::id);
            if (clock == whole.clocks.end() || !clock->days) continue;
            clock->days = changed.days;
            clock->unit = changed.unit;
            clock->article = changed.article;
            clock->in_force_from = whole.in_force_from;
            clock->source = changed.source;
            clock->verified = changed.verified;
        }
        for (const Ground& ground : local_.grounds) put(whole.grounds, ground);
        for (const auto& [rule, article] : local_.rules) whole.rules[rule] = article;
        return whole;
    }

    std::string file_;
    const LocalFile& local_;
    const std::vector<Regulation>& national_;
    ReadingFaults& faults_;
};

}  // namespace

Result<ReadLocalRegulation, ReadingFaults> read_local_regulation(const NamedText& text,
                                                                 const std::vector<Regulation>& national) {
    ReadingFaults faults;
    const auto read = json::decode<LocalFile>(text.text);
    if (!read) {
        const auto& why = read.error();
        if (why.fields.empty()) faults.push_back({std::string(text.file), "", why.code + ": " + why.detail});
        for (const auto& field : why.fields)
            faults.push_back({std::string(text.file), field.name, field.code + ": " + field.detail});
        return faults;
    }
    ReadLocalRegulation local;
    local.law = {read->id,     read->name,     read->in_force_from, read->in_force_until,
                 read->source, read->verified, read->articles};
    local.regulations = Laying(text.file, *read, national, faults).run();
    if (!faults.empty()) return faults;
    return local;
}

}  // namespace minqiao
