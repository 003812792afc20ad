#include "demonstration/whereabouts.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "demonstration/places.h"

namespace minqiao {
namespace {

constexpr std::string_view county_division = "380121";
constexpr std::string_view county_town = "县城";

constexpr auto estates = std::to_array<std::string_view>(
    {"百合园小区", "春风里小区", "晴耕花园", "听泉小区",   "禾香苑",   "半塘家园",   "书声里小区",
     "南禾新村",   "竹篾坊小区", "谷雨苑",   "望禾家园",   "扬穗小区", "柏台小区",   "东篱花园",
     "鹭影小区",   "云锦里小区", "桑榆家园", "青石桥小区", "槐荫小区", "稻花里小区", "石榴园小区",
     "晚晴小区",   "清渠花园",   "丰谷小区", "草堂小区",   "泊心苑",   "柳堤小区",   "榆钱里小区"});
constexpr auto streets = std::to_array<std::string_view>(
    {"晴耕路", "听泉街", "南禾路", "半塘街", "书声巷", "竹篾巷", "灯草巷", "谷雨路", "扬穗大道",
     "望禾街", "柏台路", "鱼市巷", "东篱路", "桑榆路", "磨坊巷", "油纸巷", "槐荫街", "稻花路",
     "石榴巷", "晚晴路", "清渠路", "丰谷路", "草堂街", "渡船街", "柳堤路", "盐仓巷", "铜锣街"});

Whereabouts in_county_town(std::string_view spot) {
    return {std::string(county_town) + std::string(spot), std::string(county_town), std::string(spot),
            std::string(county_division), ""};
}

const Township& some_township(PlaceSort where, SeededChance& chance) {
    constexpr std::array<std::string_view, 3> of_pits{"pit", "stone", "ridge"};
    if (where != PlaceSort::pit_village) return chance.one_of(townships());
    return *std::ranges::find(townships(), chance.one_of(of_pits), &Township::key);
}

Whereabouts in_township(PlaceSort where, SeededChance& chance) {
    const Township& township = some_township(where, chance);
    Whereabouts found{township.name, township.name, township.name, township.division, township.key};
    if (where == PlaceSort::township) return found;
    const std::size_t village = chance.below(township.villages.size());
    found.spot = township.villages[village];
    found.place += found.spot;
    found.division = village_division(township, village);
    return found;
}

}  // namespace

Whereabouts somewhere(PlaceSort where, SeededChance& chance) {
    if (where == PlaceSort::estate) return in_county_town(chance.one_of(estates));
    if (where == PlaceSort::street) return in_county_town(chance.one_of(streets));
    return in_township(where, chance);
}

}  // namespace minqiao
