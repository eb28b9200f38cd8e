// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/drive/DriveForms.h"

#include "core/referrals/Referral.h"
#include "tests/proof/access/Dialogs.h"
#include "tests/proof/figures/drive/DriveLists.h"
#include "ui/cases/CaseEventForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QAbstractButton>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int letterMs = 15; ///< a letter is answered before the next one is typed
static constexpr int savedMs = 500; ///< for the list and the sheet that are read again

/// In sight and to be pressed; nullptr otherwise.
static QAbstractButton *buttonIn(const QWidget &page, const QString &name)
{
    auto *button = page.findChild<QAbstractButton *>(name);
    return button && button->isVisible() && button->isEnabled() ? button : nullptr;
}

void saveNote(Drive &drive)
{
    const QString page = u"cases"_s;
    const PageView &view = drive.view(page);
    const auto textOf = [&view]() -> NarrativeEdit * {
        const auto *form = view.findChild<CaseEventForm *>();
        return form ? form->findChild<NarrativeEdit *>(u"text"_s) : nullptr;
    };
    NarrativeEdit *text = textOf();
    auto *add = buttonIn(view, u"addEvent"_s);
    if (!text || !add)
        return;
    drive.begin(page, u"write a note"_s);
    auto *source = view.findChild<CaseEventForm *>()->findChild<Choice *>(u"sourceAgencyId"_s);
    if (!source)
        return;
    if (source->code().isEmpty())
        pressKey(source, Qt::Key_Down);
    typeInto(text, u"The door was looked at again."_s, letterMs);
    drive.begin(page, u"save a note"_s);
    pressKey(add, Qt::Key_Space);
    pause(savedMs);
    // The sheet was built anew, with an empty form.
    const NarrativeEdit *next = textOf();
    drive.done.saves += next && next->toPlainText().isEmpty() ? 1 : 0;
}

/// With `changeReferral` in sight the sheet stands there again.
static void fillAndKeep(Drive &drive, const QString &page, LineEdit *source)
{
    const PageView &view = drive.view(page);
    const QStringList either{u"A visit"_s, u"A telephone call"_s};
    drive.begin(page, u"change a field"_s);
    const QString other = either.value(source->text() == either.first() ? 1 : 0);
    source->setFocus();
    source->selectAll();
    typeInto(source, other, letterMs);
    auto *keep = buttonIn(view, u"keepReferral"_s); // in sight until the risk was assessed
    if (!keep)
        keep = buttonIn(view, u"keepAndAssess"_s);
    if (keep) {
        drive.begin(page, u"save the form"_s);
        pressKey(keep, Qt::Key_Space);
        pause(savedMs);
        if (buttonIn(view, u"changeReferral"_s)) {
            ++drive.done.saves;
            return;
        }
    }
    if (auto *cancel = buttonIn(view, u"cancelReferral"_s)) // refused: nothing of it may stay behind as a draft
        cancel->click();
    pause();
    goAhead(drive.window);
}

void changeReferral(Drive &drive)
{
    const QString page = u"referrals"_s;
    const PageView &view = drive.view(page);
    auto *state = view.findChild<Choice *>(u"stateFilter"_s);
    if (!state)
        return;
    drive.begin(page, u"list what is not decided"_s);
    state->setValue(ReferralState::Received);
    pause();
    QAbstractButton *change = openFirst(drive, page) ? buttonIn(view, u"changeReferral"_s) : nullptr;
    if (change) {
        drive.begin(page, u"open the form"_s);
        pressKey(change, Qt::Key_Space);
        pause();
        if (auto *source = view.findChild<LineEdit *>(u"source"_s))
            fillAndKeep(drive, page, source);
    }
    drive.begin(page, u"list all again"_s);
    state->setCurrentIndex(0); // whatever a drive before this one left
    pause();
}

} // namespace marac::proof
