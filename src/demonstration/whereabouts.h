// Where a petition plays: a village, a township, or a street or estate of the county town.
#pragma once

#include <string>

#include "demonstration/chance.h"
#include "demonstration/themes.h"

namespace minqiao {

struct Whereabouts {
    std::string place;     // 柳湾镇石桥村, 县城百合园小区
    std::string town;      // 柳湾镇, 县城
    std::string spot;      // 石桥村, 百合园小区
    std::string division;  // of the village, the township or the county
    std::string township;  // its key; empty in the county town
};

Whereabouts somewhere(PlaceSort where, SeededChance& chance);

}  // namespace minqiao
