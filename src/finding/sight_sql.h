// Pieces of SQL that let through only what a seeker may see: the rule of matter/sight.h as the docket
// stores it. Each is followed by the values of sight_values, in this order.
#pragma once

namespace minqiao {

// The row at hand is a sight `s`: :organ, :role, :jurisdiction, :officer, :now, :barred.
inline constexpr const char* sight_is_good =
    " s.organ = :organ and s.role = :role and s.jurisdiction = :jurisdiction"
    " and s.officer in ('', :officer) and s.until > :now"
    " and not exists (select 1 from docket_barred b where b.jurisdiction = s.jurisdiction"
    " and b.subject = s.subject and b.officer = :barred)";

// The row at hand is a text `f` of the seeker's jurisdiction; the same values.
inline constexpr const char* text_is_in_sight =
    " exists (select 1 from docket_sights s where s.subject = f.subject"
    " and s.organ = :organ and s.role = :role and s.jurisdiction = :jurisdiction"
    " and s.jurisdiction = f.jurisdiction and s.officer in ('', :officer) and s.until > :now)"
    " and not exists (select 1 from docket_barred b where b.jurisdiction = f.jurisdiction"
    " and b.subject = f.subject and b.officer = :barred)";

}  // namespace minqiao
