// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/SamenessFacts.h"

#include "core/people/sameness/JoinPersons.h"
#include "ui/shell/Page.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QCoreApplication>
#include <QPushButton>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SamenessFacts)
};
} // namespace

static void askToPart(FactSheet &sheet, PageContext &context, const SamePerson &same,
                      const std::function<void()> &parted)
{
    const Sameness &sameness = same.sameness;
    context.prompts().askReason(
        &sheet,
        {same.andOther.isEmpty() ? Words::tr("Take these two records apart?")
                                 : Words::tr("Take %1 and %2 apart?", "two people").arg(same.other, same.andOther),
         Words::tr("Each keeps what it holds, and everything is as it was before they were said to be one person. Your "
                   "name, the time and your reason are recorded."),
         Words::tr("&Why are these two people after all?"), Words::tr("&Take them apart")},
        [&context, sameness = sameness, parted](const QString &reason) {
            if (const Result<> done = partPersons(context.reg(), sameness.id, sameness.version, reason); !done) {
                context.prompts().failed(done.error());
                return;
            }
            context.prompts().saved(Words::tr("The two records are apart again."));
            parted();
        });
}

void addPartings(FactSheet &sheet, PageContext &context, const PersonFile &file, const std::function<void()> &parted)
{
    if (!context.reg().may(Operation::TakeReferral))
        return;
    for (const SamePerson &same : file.same) {
        if (same.closed)
            continue;
        const QString text = same.andOther.isEmpty()
            //: a person's name
            ? Words::tr("Take %1 apart…").arg(same.other)
            //: the names of two people, neither of whom the sheet shows
            : Words::tr("Take %1 and %2 apart…").arg(same.other, same.andOther);
        QPushButton *part = sheet.addButton(u"part.%1"_s.arg(same.sameness.id.value()), text);
        QObject::connect(part, &QPushButton::clicked, &sheet,
                         [&sheet, &context, same, parted] { askToPart(sheet, context, same, parted); });
    }
}

} // namespace marac
