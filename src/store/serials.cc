#include "store/serials.h"

#include "store/query.h"

namespace minqiao {

std::int64_t next_serial(Transaction& tx, std::string_view jurisdiction, std::string_view name,
                         std::string_view period) {
    return one<std::int64_t>(tx,
                             "insert into serials (jurisdiction, name, period, last) "
                             "values (:jurisdiction, :name, :period, 1) "
                             "on conflict (jurisdiction, name, period) do update set last = serials.last + 1 "
                             "returning last",
                             jurisdiction, name, period)
        .value();
}

}  // namespace minqiao
