#include "intake/day_time.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <vector>

namespace minqiao {
namespace {

constexpr int day_seconds = 24 * 60 * 60;
constexpr double days_max = 100'000;

// The numbers of a text and what stands after each, such as {2019, "-"}.
struct Piece {
    int number = 0;
    std::string_view after;
};

std::vector<Piece> pieces_of(std::string_view text) {
    std::vector<Piece> pieces;
    while (!text.empty() && pieces.size() < 8) {
        Piece piece;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), piece.number);
        if (read.ec != std::errc() || piece.number < 0) return {};
        text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
        piece.after = text.substr(0, text.find_first_of("0123456789"));
        text.remove_prefix(piece.after.size());
        pieces.push_back(piece);
    }
    return pieces;
}

bool are_day(const std::vector<Piece>& pieces) {
    if (pieces.size() < 3) return false;
    const auto first = pieces[0].after;
    const bool is_chinese = first == "年" && pieces[1].after == "月" && pieces[2].after.starts_with("日");
    return is_chinese || ((first == "-" || first == "/" || first == ".") && pieces[1].after == first);
}

std::optional<CivilDay> day_of(const std::vector<Piece>& pieces) {
    using namespace std::chrono;
    const year_month_day day = year(pieces[0].number) / month(static_cast<unsigned>(pieces[1].number)) /
                               std::chrono::day(static_cast<unsigned>(pieces[2].number));
    if (!day.ok() || pieces[0].number < 1900 || pieces[0].number > 9999) return std::nullopt;
    return CivilDay(sys_days(day));
}

// From the fourth piece on; nothing when it is no time of day.
std::optional<int> second_of(const std::vector<Piece>& pieces) {
    if (pieces[3].after != ":" || pieces.size() < 5) return std::nullopt;
    const int seconds = pieces.size() > 5 ? pieces[5].number : 0;
    const bool is_time = pieces[3].number < 24 && pieces[4].number < 60 && seconds < 60;
    if (!is_time) return std::nullopt;
    return (pieces[3].number * 60 + pieces[4].number) * 60 + seconds;
}

std::optional<DayTime> counted_from(CivilDay zero, std::string_view text) {
    double days = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), days);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || days < 1 || days > days_max)
        return std::nullopt;
    const double whole = std::floor(days);
    return DayTime{zero.plus_days(static_cast<int>(whole)),
                   static_cast<int>(std::lround((days - whole) * day_seconds))};
}

std::string_view trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == text.npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

}  // namespace

std::optional<DayTime> read_day_time(std::string_view text, std::optional<CivilDay> day_zero) {
    text = trimmed(text);
    const auto pieces = pieces_of(text);
    if (!are_day(pieces)) return day_zero ? counted_from(*day_zero, text) : std::nullopt;
    const auto on = day_of(pieces);
    if (!on) return std::nullopt;
    if (pieces.size() == 3) {
        const bool ends_well = pieces[2].after.empty() || pieces[2].after == "日";
        return ends_well ? std::optional(DayTime{*on, {}}) : std::nullopt;
    }
    const auto second = second_of(pieces);
    if (!second) return std::nullopt;
    return DayTime{*on, second};
}

bool is_before(const DayTime& one, const DayTime& other) {
    if (one.on != other.on) return one.on < other.on;
    return one.second && other.second && *one.second < *other.second;
}

}  // namespace minqiao
