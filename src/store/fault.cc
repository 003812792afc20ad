#include "store/fault.h"

namespace minqiao {

const char* name_of(Fault::Kind kind) {
    switch (kind) {
        case Fault::Kind::busy:
            return "busy";
        case Fault::Kind::conflict:
            return "conflict";
        case Fault::Kind::unavailable:
            return "unavailable";
        case Fault::Kind::damaged:
            return "damaged";
        case Fault::Kind::full:
            return "full";
        case Fault::Kind::refused:
            return "refused";
    }
    return "unknown";
}

}  // namespace minqiao
