#include "demonstration/wording.h"

#include "statute/chinese_number.h"

namespace minqiao {

std::string counted(long long number) {
    return number == 2 ? "两" : chinese_number(static_cast<int>(number));
}

std::string in_yuan(long long yuan) {
    constexpr long long myriad = 10'000;
    if (yuan < myriad || yuan % 100 != 0) return std::to_string(yuan) + "元";
    std::string digits = std::to_string(yuan % myriad + myriad).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    return std::to_string(yuan / myriad) + (digits.empty() ? "" : "." + digits) + "万元";
}

std::string month_seen_from(CivilDay past, CivilDay today) {
    const std::string month = std::to_string(past.month()) + "月";
    if (past.year() == today.year() && past.month() == today.month())
        return "本月" + std::to_string(past.day_of_month()) + "日";
    if (past.year() == today.year()) return "今年" + month;
    if (past.year() + 1 == today.year()) return "去年" + month;
    return std::to_string(past.year()) + "年" + month;
}

std::string span_of(int days) {
    constexpr int week = 7;
    constexpr int month = 30;
    constexpr int year = 365;
    if (days < 2 * week) return counted(days) + "天";
    if (days < month) return counted(days / week) + "个多星期";
    if (days < year) return counted(days / month) + "个多月";
    return counted(days / year) + "年多";
}

}  // namespace minqiao
