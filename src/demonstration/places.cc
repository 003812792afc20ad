#include "demonstration/places.h"

#include <array>

namespace minqiao {
namespace {

using Names = std::string_view;

constexpr std::array<Names, 9> of_willow{"石桥村", "柳浪村", "前湾村", "后湾村", "苇塘村",
                                         "渔火村", "新堤村", "枣林村", "荷叶村"};
constexpr std::array<Names, 9> of_pine{"竹园村", "松岗村", "上坪村", "下坪村", "鹿角村",
                                       "半山村", "栗树村", "车站村", "云台村"};
constexpr std::array<Names, 9> of_pond{"东塘村", "藕花村", "双闸村", "水车村", "麦垄村",
                                       "油坊村", "砖窑村", "菱角村", "长圩村"};
constexpr std::array<Names, 9> of_herb{"百草村", "药圃村", "艾坡村", "甘泉村", "金银村",
                                       "半夏村", "石斛村", "向阳村", "大坳村"};
constexpr std::array<Names, 9> of_stone{"青石村", "采石村", "磨盘村", "石屋村", "碑亭村",
                                        "响水村", "崖下村", "羊角村", "平顶村"};
constexpr std::array<Names, 9> of_shoal{"沙洲村", "芦花村", "白鸥村", "瓜洲村", "河心村",
                                        "泊船村", "滩头村", "柳絮村", "晒网村"};
constexpr std::array<Names, 9> of_ferry{"古渡村", "摆渡村", "望江村", "驿前村", "钟楼村",
                                        "米市村", "船匠村", "石阶村", "老街村"};
constexpr std::array<Names, 9> of_ridge{"云岭村", "雾坪村", "杉湾村", "岭脚村", "鹰嘴村",
                                        "天井村", "笋场村", "冷水村", "双峰村"};
constexpr std::array<Names, 8> of_coal{"乌岭村", "矿口村", "煤坪村", "井边村",
                                       "铁索村", "风门村", "炭场村", "新井村"};
constexpr std::array<Names, 8> of_stream{"溪口村", "河沿村", "石滩村", "水磨村",
                                         "木桥村", "桃溪村", "汇源村", "雁落村"};
constexpr std::array<Names, 8> of_pear{"梨花村", "果园村", "白蜡村", "蜂场村",
                                       "北坡村", "南坡村", "望春村", "酸枣村"};
constexpr std::array<Names, 8> of_tea{"茶亭村", "炒青村", "歇脚村", "泉眼村",
                                      "岩茶村", "瓷土村", "山背村", "采芽村"};
constexpr std::array<Names, 8> of_bridge{"高桥村", "桥头村", "桥尾村", "拱背村",
                                         "石埠村", "香樟村", "稻香村", "谷仓村"};
constexpr std::array<Names, 8> of_falls{"白水村", "瀑下村", "龙潭村", "青苔村",
                                        "凉亭村", "回音村", "岩口村", "百步村"};

constexpr std::array all{
    Township{"willow", "柳湾镇", "380121100000", of_willow},
    Township{"pine", "松坪镇", "380121101000", of_pine},
    Township{"pond", "东塘镇", "380121102000", of_pond},
    Township{"herb", "百草镇", "380121103000", of_herb},
    Township{"stone", "青石镇", "380121104000", of_stone},
    Township{"shoal", "沙洲镇", "380121105000", of_shoal},
    Township{"ferry", "古渡镇", "380121106000", of_ferry},
    Township{"ridge", "云岭镇", "380121107000", of_ridge},
    Township{"pit", "乌岭镇", "380121108000", of_coal},
    Township{"stream", "溪口乡", "380121200000", of_stream},
    Township{"pear", "梨花乡", "380121201000", of_pear},
    Township{"tea", "茶亭乡", "380121202000", of_tea},
    Township{"bridge", "高桥乡", "380121203000", of_bridge},
    Township{"falls", "白水乡", "380121204000", of_falls},
};

}  // namespace

std::span<const Township> townships() {
    return all;
}

std::string village_division(const Township& township, std::size_t village) {
    return std::string(township.division).substr(0, 9) + std::to_string(201 + village);
}

std::string village_key(const Township& township, std::size_t village) {
    const std::string_view key = township.key;
    if (village == 0 && key == "willow") return "village";
    if (village == 0 && key == "pine") return "village.pine";
    return std::string(key) + ".village" + std::to_string(village + 1);
}

}  // namespace minqiao
