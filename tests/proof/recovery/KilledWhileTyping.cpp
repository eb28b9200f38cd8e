// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/referrals/ListReferrals.h"
#include "core/schema/Migrations.h"
#include "tests/proof/recovery/AtTheScreen.h"
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"
#include "tests/proof/recovery/TypingScene.h"
#include "tests/proof/support/Besides.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QThread>

#include <random>

namespace marac::proof {

using namespace Qt::StringLiterals;
using test::passphraseFor;

/// Milliseconds after the first word of a story: one referral is saved by then, and another begun.
static constexpr int latestMoment = 16'000;

/// What the process had said to be in the register when it was killed.
struct Acknowledged
{
    qsizetype letters = 0; ///< of the story, in the draft
    qsizetype saved = 0;   ///< referrals
    bool isSaving = false; ///< one more may have been saved, and its draft be gone
};

static Acknowledged acknowledgedBy(const Besides &typist)
{
    const bool isSaving = typist.heard("saving") > typist.heard("saved");
    const bool isOfThisOne = typist.lastOf({"kept", "saved"}) == "kept";
    return {isOfThisOne ? typist.last("kept").toLongLong() : 0, typist.last("saved").toLongLong(), isSaving};
}

/// The letters of the story in the draft that the register holds; 0 without one.
static qsizetype lettersIn(Register &records)
{
    const QList<Draft> drafts = records.drafts().value_or(QList<Draft>());
    for (const Draft &draft : drafts) {
        if (draft.form == "referral"_L1)
            return keptOfStory(draft.content);
    }
    return 0;
}

/// What the window offers to go on with, and what stands there then.
static QString storyGoneOnWith(const RegisterPlace &place)
{
    AtTheScreen screen(ShellParts{place.clock, place.migrations, place.stateFolder, place.policy, allPages(), {}});
    screen.window().showUnlock(place.path);
    screen.type(u"Login"_s, administrator, HumanStep::ShortField);
    screen.type(u"Passphrase"_s, QString::fromUtf8(passphraseFor(administrator).bytes().view()), HumanStep::Passphrase);
    screen.press(u"Unlock"_s);
    screen.await(u"Unfinished: "_s);
    screen.press(u"Carry on"_s);
    const auto *narrative = screen.window().findChild<QPlainTextEdit *>(u"narrative"_s);
    if (!narrative)
        throw StepMissing{u"the referral that was being taken"_s};
    return narrative->toPlainText();
}

/// Whether there was a draft to go on with.
static bool judge(Drill &drill, const RegisterPlace &place, const Acknowledged &told)
{
    auto opened = Register::open(place, administrator, passphraseFor(administrator));
    if (!drill.demand(opened, u"opening afterwards"_s))
        return false;
    Register &records = **opened;
    drill.demand(test::TestRegister::check(records).verdict == TrailReport::Verdict::Good, u"the trail afterwards"_s);
    const auto rows = listReferrals(records, std::nullopt);
    if (!drill.demand(rows, u"the list afterwards"_s))
        return false;
    const bool isOneMore = rows->size() == told.saved + 1;
    drill.demand(rows->size() == told.saved || (told.isSaving && isOneMore),
                 u"%1 referrals of %2 that were saved"_s.arg(rows->size()).arg(told.saved));
    const qsizetype letters = lettersIn(records);
    drill.demand(letters >= (isOneMore ? 0 : told.letters), u"%1 letters kept of %2"_s.arg(letters).arg(told.letters));
    opened->reset();
    if (letters <= 0)
        return false;
    const QString shown = storyGoneOnWith(place);
    drill.proof().count(draftsOffered);
    return drill.demand(shown == typedStory().left(letters), u"what is offered to go on with"_s);
}

/// Whether there was a draft to go on with.
static bool holdDrill(Proof &proof, int number, int moment)
{
    Drill drill(proof, u"the window killed after %1 ms (%2)"_s.arg(moment).arg(number));
    const QTemporaryDir home;
    Besides typist({typingScene}, home.path());
    const std::optional<QString> path = typist.hear("register");
    if (!drill.demand(path.has_value(), u"the scene began"_s))
        return false;
    typist.goOn();
    if (!drill.demand(typist.hear("typing").has_value(), u"somebody typed"_s))
        return false;
    QThread::msleep(ulong(moment));
    typist.kill();
    typist.hearAll();
    proof.count(windowsKilled);
    FixedClock clock(QDate(2026, 10, 20));
    clock.advanceMs(8 * 60 * 60'000);
    const RegisterPlace place{
        *path, &clock, registerMigrations(), QFileInfo(*path).path() + u"/state"_s, test::TestRegister::cheapPolicy(),
        true};
    try {
        return judge(drill, place, acknowledgedBy(typist));
    } catch (const StepMissing &missing) {
        proof.fault(stepsNotSeen, u"%1: %2"_s.arg(drill.name(), missing.what));
    }
    return false;
}

/// One moment in each of as many equal parts of the time as there are kills, so that none is left out: somebody had typed for
/// longer than the window waits to keep a draft in some of them.
void killedWhileTyping(Proof &proof)
{
    std::mt19937 lot(proof.seed());
    const int kills = proof.size(4, 60);
    bool isAnyOffered = false;
    for (int number = 0; number < kills; ++number) {
        const int part = latestMoment / kills;
        const bool isOffered = holdDrill(proof, number + 1, number * part + int(lot() % quint32(part)));
        isAnyOffered = isAnyOffered || isOffered;
    }
    if (!isAnyOffered)
        proof.fault(drillsFailed, u"no window that was killed had kept a draft"_s);
}

} // namespace marac::proof
