// The law as loaded from the files of statutes/: every regulation with its dates, the content
// classification, the counting rule and the words of a sum. The caller brings the bytes.
#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/result.h"
#include "statute/due.h"
#include "statute/lamp.h"
#include "statute/local_regulation.h"
#include "statute/reading.h"
#include "statute/regulation.h"
#include "statute/wording.h"

namespace minqiao {

// What a matter is about; two levels.
struct Category {
    std::string id;  // housing, housing.demolition
    Wording name;
    std::vector<Category> children;
    std::optional<CivilDay> withdrawn_on{};  // by the office itself (statute/category_changes.h)
};
BOOST_DESCRIBE_STRUCT(Category, (), (id, name, children))

// Of either level; null when there is none.
const Category* category_in(const std::vector<Category>& categories, std::string_view id);

struct Classification {
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
    std::vector<Category> categories;
};
BOOST_DESCRIBE_STRUCT(Classification, (), (in_force_from, source, verified, categories))

// How an office counts, until it sets something else.
struct Counting {
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
    CountingRule rule;
    LampThreshold lamp;
    int unsealed_days = 0;  // for which an identity stays open to whoever was allowed to see it
};
BOOST_DESCRIBE_STRUCT(Counting, (), (in_force_from, source, verified, rule, lamp, unsealed_days))

struct StatuteTexts {
    std::vector<NamedText> regulations;
    std::vector<NamedText> policies;
    NamedText categories;
    NamedText counting;
    NamedText words;
    std::vector<NamedText> local_regulations{};
};

class Statute {
public:
    static Result<Statute, ReadingFaults> read(const StatuteTexts& texts);

    const std::vector<Regulation>& regulations() const { return regulations_; }
    // The national regulation in force on that day; null before the earliest and after the last.
    const Regulation* regulation_on(CivilDay day) const;
    // In a division: its local regulation, which leaves to the national one what it does not say. Where
    // nobody has confirmed that the two go together, the local one stands back unless
    // `even_unconfirmed`.
    const Regulation* regulation_on(CivilDay day, std::string_view division, bool even_unconfirmed) const;
    // The national regulations, and the local ones of a division.
    std::vector<const Regulation*> regulations_for(std::string_view division) const;
    // National or local; null when there is none of that id.
    const Regulation* regulation(std::string_view id) const;
    const std::vector<LocalRegulation>& local_regulations() const { return local_regulations_; }
    // The laws beside the regulations.
    const std::vector<Law>& laws() const { return laws_; }
    const Law* law(std::string_view id) const;
    // Of a regulation or another law, by the full id, such as regulation_2022.34 or land_law.48.
    const Article* article(std::string_view id) const;

    const Classification& classification() const { return classification_; }
    const Category* category(std::string_view id) const;
    // Until an office sets something else (statute/reckoning.h).
    const CountingRule& counting() const { return counting_.rule; }
    const LampThreshold& lamp_threshold() const { return counting_.lamp; }
    int unsealed_days() const { return counting_.unsealed_days; }
    const Counting& counting_row() const { return counting_; }

    // A text of words.json, such as event.acceptance; the key itself when it is not there.
    std::string word(std::string_view key, Language language) const;
    // 《信访工作条例》第三十四条, or Regulations on Petition Work, Art. 34; the id when nobody knows it.
    std::string citation(std::string_view article_id, Language language) const;

private:
    std::vector<Regulation> regulations_;  // oldest first
    std::vector<LocalRegulation> local_regulations_;
    std::vector<Law> laws_;
    Classification classification_;
    Counting counting_;
    std::map<std::string, Wording, std::less<>> words_;
};

}  // namespace minqiao
