#include "statute/law_text.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "statute/chinese_number.h"

namespace minqiao {

namespace {

constexpr std::size_t text_bytes_max = 4 * 1024 * 1024;
constexpr std::size_t name_letters_max = 100;
constexpr std::size_t chapter_letters_max = 200;
constexpr std::size_t faults_max = 100;
constexpr std::string_view end_of_head = "<!-- INFO END -->";
constexpr std::string_view republic = "中华人民共和国";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view spaces[] = {" ", "\t", "\r", "　", "\u00a0", "\u200b", "\ufeff"};
    const auto drop = [&](auto has, auto take) {
        const auto found = std::ranges::find_if(spaces, has);
        if (found == std::end(spaces)) return false;
        take(found->size());
        return true;
    };
    while (drop([&](auto space) { return text.starts_with(space); },
                [&](auto size) { text.remove_prefix(size); })) {
    }
    while (drop([&](auto space) { return text.ends_with(space); },
                [&](auto size) { text.remove_suffix(size); })) {
    }
    return text;
}

// The number before `unit`, cut off together with it.
std::optional<int> cut_number(std::string_view& text, std::string_view unit) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto rest = text.substr(std::size_t(end - text.data()));
    if (error != std::errc() || number < 0 || !rest.starts_with(unit)) return std::nullopt;
    text = rest.substr(unit.size());
    return number;
}

// 2020年1月1日 at the beginning, cut off.
std::optional<CivilDay> cut_day(std::string_view& text) {
    const auto year = cut_number(text, "年");
    const auto month = year ? cut_number(text, "月") : std::nullopt;
    const auto day = month ? cut_number(text, "日") : std::nullopt;
    if (!day || *year > 9999 || *month > 12 || *day > 31) return std::nullopt;
    const auto padded = [](int number, std::size_t width) {
        const auto written = std::to_string(number);
        return std::string(width - std::min(width, written.size()), '0') + written;
    };
    return CivilDay::parse(padded(*year, 4) + "-" + padded(*month, 2) + "-" + padded(*day, 2));
}

// The heading of an article, cut off: 第十条之一 and a space.
std::optional<ArticleNumber> cut_article_number(std::string_view& text) {
    constexpr std::string_view before = "第", after = "条", inserted = "之";
    if (!text.starts_with(before)) return std::nullopt;
    const auto end = text.find(after);
    if (end == text.npos) return std::nullopt;
    const auto number = read_chinese_number(text.substr(before.size(), end - before.size()));
    if (!number) return std::nullopt;
    auto rest = text.substr(end + after.size());
    ArticleNumber article{*number, 0};
    const auto space = std::min({rest.find(' '), rest.find('\t'), rest.find("　"), rest.size()});
    if (rest.starts_with(inserted)) {
        const auto which = read_chinese_number(rest.substr(inserted.size(), space - inserted.size()));
        if (!which) return std::nullopt;
        article.inserted = *which;
        rest = rest.substr(space);
    } else if (space != 0) {
        return std::nullopt;  // 第三十条第一款 … is no heading
    }
    text = trimmed(rest);
    return article;
}

std::optional<CivilDay> day_in_name(std::string_view file) {
    const auto open = file.rfind('(');
    const auto close = file.rfind(')');
    if (open == file.npos || close == file.npos || close < open) return std::nullopt;
    return CivilDay::parse(file.substr(open + 1, close - open - 1));
}

class Reader {
public:
    explicit Reader(std::string_view file) : law_() { note_issue(day_in_name(file)); }

    Result<LawText, LineFaults> run(std::string_view text, std::optional<CivilDay> in_force_from) {
        if (text.size() > text_bytes_max || !is_utf8(text))
            return LineFaults{{1, text.size() > text_bytes_max ? "is larger than 4 MiB" : "is not UTF-8"}};
        while (!text.empty() && faults_.size() < faults_max) {
            const auto end = text.find('\n');
            take(trimmed(text.substr(0, end)));
            text.remove_prefix(end == text.npos ? text.size() : end + 1);
        }
        finish(in_force_from);
        if (!faults_.empty()) return std::move(faults_);
        return std::move(law_);
    }

private:
    void take(std::string_view line) {
        ++line_;
        if (line.empty()) return;
        if (has_control_characters(line) || has_direction_controls(line))
            return fault("holds control characters");
        if (law_.name.empty()) return take_title(line);
        if (!is_in_body_) return line == end_of_head ? void(is_in_body_ = true) : take_issue(line);
        if (line.starts_with("##")) return take_heading(line);
        if (const auto number = cut_article_number(line)) return take_article(*number, line);
        if (is_after_heading_) return lengthen_heading(line);
        if (law_.articles.empty()) return fault("stands before the first article");
        add_paragraph(line);
    }

    void take_title(std::string_view line) {
        const auto rest = line.starts_with("# ") ? trimmed(line.substr(2)) : "";
        law_.name = rest.starts_with(republic) && rest != republic ? rest.substr(republic.size()) : rest;
        const bool is_name = !law_.name.empty() && letters_in(law_.name) <= name_letters_max &&
                             law_.name.find_first_of(".@/") == law_.name.npos;
        if (!is_name) fault("is no title: `# ` and at most 100 letters without . @ /");
        if (law_.name.empty()) law_.name = "?";
    }

    void take_issue(std::string_view line) {
        if (!law_.issued.empty()) law_.issued += '\n';
        law_.issued += line;
        auto rest = line;
        const auto day = cut_day(rest);
        if (rest.find("修正") != rest.npos || rest.find("修订") != rest.npos) is_amended_ = true;
        if (day && trimmed(rest) == "施行")
            stated_ = day;
        else
            note_issue(day);
    }

    void take_heading(std::string_view line) {
        const auto depth = line.find_first_not_of('#');
        if (depth == line.npos || depth < 2) return fault("is a heading without words");
        headings_.resize(std::min(headings_.size(), depth - 2));
        headings_.emplace_back(trimmed(line.substr(depth)));
        is_after_heading_ = true;
    }

    void lengthen_heading(std::string_view line) {
        headings_.back() += " " + std::string(line);
        if (letters_in(headings_.back()) > chapter_letters_max) fault("is too long for a heading");
    }

    void take_article(ArticleNumber number, std::string_view text) {
        is_after_heading_ = false;
        const ArticleNumber before = law_.articles.empty() ? ArticleNumber{} : law_.articles.back().number;
        const bool follows =
            number == ArticleNumber{before.number + 1, 0} ||
            (before.number > 0 && number == ArticleNumber{before.number, before.inserted + 1});
        if (!follows) {
            fault(number.in_words(Language::zh) + " does not follow " +
                  (before.number > 0 ? before.in_words(Language::zh) : "the beginning"));
        }
        law_.articles.push_back({number, joined_headings(), std::string(text)});
        note_force(text);
    }

    void add_paragraph(std::string_view line) {
        auto& text = law_.articles.back().text;
        if (!text.empty()) text += '\n';
        text += line;
        note_force(line);
    }

    // 本法自2020年1月1日起施行, or 自公布之日起施行; the last one in the text counts.
    void note_force(std::string_view text) {
        const auto end = text.find("起施行");
        const auto begin = text.substr(0, end).rfind("自");
        if (end == text.npos || begin == text.npos || !text.starts_with("本")) return;
        auto words = text.substr(begin, end - begin);
        words.remove_prefix(std::string_view("自").size());
        if (words == "公布之日") {
            is_from_issue_ = true;
        } else if (const auto day = cut_day(words); day && words.empty()) {
            stated_ = day;
            is_from_issue_ = false;
        }
    }

    void finish(std::optional<CivilDay> in_force_from) {
        if (law_.name.empty()) return fault("is empty");
        if (!is_in_body_) return fault("has no line " + std::string(end_of_head));
        if (law_.articles.empty()) return fault("has no article");
        if (std::ranges::any_of(law_.articles, [](const auto& article) { return article.text.empty(); }))
            fault("has an article without words");
        law_.issued_on = issued_;
        if (in_force_from) {
            law_.in_force_from = *in_force_from;
            law_.dated = Verified::yes;
        } else if (is_from_issue_ && issued_) {
            law_.in_force_from = *issued_;
            law_.dated = is_amended_ ? Verified::no : Verified::yes;
        } else if (stated_ && (!issued_ || *issued_ <= *stated_)) {
            law_.in_force_from = *stated_;
            law_.dated = Verified::yes;
        } else if (issued_) {
            law_.in_force_from = *issued_;  // what the text states is older than its last amendment
        } else {
            fault("says no day from which it is in force");
        }
    }

    std::string joined_headings() const {
        std::string joined;
        for (const auto& heading : headings_) joined += (joined.empty() ? "" : " ") + heading;
        return joined;
    }

    void note_issue(std::optional<CivilDay> day) {
        if (day) issued_ = std::max(issued_.value_or(*day), *day);
    }
    void fault(std::string reason) { faults_.push_back({line_ == 0 ? 1 : line_, std::move(reason)}); }

    LawText law_;
    LineFaults faults_;
    std::vector<std::string> headings_;
    std::optional<CivilDay> issued_, stated_;
    std::size_t line_ = 0;
    bool is_in_body_ = false;
    bool is_after_heading_ = false;
    bool is_from_issue_ = false;
    bool is_amended_ = false;
};

}  // namespace

Result<LawText, LineFaults> read_law(const NamedText& text, std::optional<CivilDay> in_force_from) {
    return Reader(text.file).run(text.text, in_force_from);
}

}  // namespace minqiao
