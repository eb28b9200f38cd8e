// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ActionLine.h"
#include "core/calendar/BankHolidays.h"
#include "core/risk/tool/RiskTool.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

static Agency agency(qint64 id, const char *code, const char *name)
{
    Agency one;
    one.id = AgencyId(id);
    one.code = QString::fromLatin1(code);
    one.name = QString::fromLatin1(name);
    return one;
}

static const ActionLineTerms &terms()
{
    static const ActionLineTerms one{
        QDate(2026, 11, 12),
        {agency(1, "HHR", "Harbour Homes"), agency(2, "FRS", "Fire and Rescue"), agency(3, "FR", "Fire")},
        {agency(4, "OLD", "Old Partner")},
        WorkingDays(defaultBankHolidays()),
        QTime(10, 0)};
    return one;
}

int fuzzActionLine(const std::uint8_t *data, std::size_t size)
{
    const QString typed = textOf(data, size);
    const ActionLine read = readActionLine(typed, terms());
    demand(read.text.size() <= typed.size() && typed.simplified().contains(read.text), "nothing is added to a line");
    demand(read.riskItem >= 0 && read.riskItem <= riskItemCount, "an item is one of the tool");
    demand(!read.owner.isValid() || (read.owner.value() >= 1 && read.owner.value() <= 3), "an owner takes part");
    demand(!read.isComplete() || read.dueOn >= terms().meetingDay, "nothing is due before it was agreed");
    demand(read.problems.size() <= 8, "a line has a few problems at most");
    for (const FieldProblem &problem : read.problems)
        demand(!problem.text.isEmpty() && !problem.field.isEmpty(), "a problem has its field and its sentence");
    return 0;
}

} // namespace marac::fuzz
