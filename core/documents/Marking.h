// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"

#include <QString>

namespace marac {

/// The protective marking a page carries at its top and foot. RESTRICTED is the word of the 2009 protocol (Appendix F);
/// it ended on 2 April 2014 and OFFICIAL-SENSITIVE stands in its place.
enum class Marking { Official, OfficialSensitive, Restricted };

template <>
struct Codes<Marking>
{
    static constexpr std::array<Code<Marking>, 3> all{{
        {Marking::Official, "official"},
        {Marking::OfficialSensitive, "official_sensitive"},
        {Marking::Restricted, "restricted"},
    }};
};

/// The words as they are printed, in capitals.
QString markingText(Marking marking);

} // namespace marac
