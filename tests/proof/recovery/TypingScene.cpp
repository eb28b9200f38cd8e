// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/TypingScene.h"

#include "core/referrals/ListReferrals.h"
#include "tests/proof/support/Besides.h"
#include "tests/support/AtTheWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int wordsInStory = 80;
static constexpr int betweenWords = 120;    ///< milliseconds; a draft is kept every five seconds
static constexpr int longestSave = 120'000; ///< milliseconds, on a machine that has much else to do

const QString &typedStory()
{
    static const QString story = [] {
        QStringList words;
        for (int number = 1; number <= wordsInStory; ++number)
            words += u"word%1"_s.arg(number);
        return words.join(u' ');
    }();
    return story;
}

qsizetype keptOfStory(const QByteArray &draft)
{
    const QString narrative = QJsonDocument::fromJson(draft).object().value(u"narrative"_s).toString();
    return typedStory().startsWith(narrative) ? narrative.size() : -1;
}

namespace {

/// The person at the keyboard.
class Typist
{
public:
    void play();

private:
    void begin(const QString &familyName);
    void typeTheStory();
    void save();
    /// Says so when more of the story is in the register than was said before.
    void tellWhatIsKept();
    qsizetype referrals();

    test::AtTheWindow m_at;
    qsizetype m_kept = 0;
};

} // namespace

void Typist::begin(const QString &familyName)
{
    m_kept = 0;
    m_at.page(u"referrals"_s);
    m_at.key(Qt::Key_N, Qt::ControlModifier);
    m_at.keys(u"Harb"_s);
    m_at.fill("referrerName", u"Tom Reilly"_s);
    m_at.fill("referrerPhone", u"07700 900105"_s);
    m_at.fill("parts.0.givenName", u"Ama"_s);
    m_at.fill("parts.0.familyName", familyName);
    m_at.press("perpetratorUnknown.yes");
    m_at.press("strands.race");
    m_at.fill("incidentOn", u"-3d"_s);
    m_at.tabTo("narrative");
}

void Typist::tellWhatIsKept()
{
    const QList<Draft> drafts = m_at.window().workspace()->reg().drafts().value_or(QList<Draft>());
    for (const Draft &draft : drafts) {
        const qsizetype kept = draft.form == "referral"_L1 ? keptOfStory(draft.content) : 0;
        if (kept > m_kept) {
            m_kept = kept;
            tell("kept", QString::number(kept));
        }
    }
}

void Typist::typeTheStory()
{
    tell("typing");
    QString before;
    for (const QString &word : typedStory().split(u' ')) {
        m_at.keys(before + word);
        before = u' ';
        QTest::qWait(betweenWords);
        tellWhatIsKept();
    }
}

qsizetype Typist::referrals()
{
    return MUST(listReferrals(m_at.window().workspace()->reg(), std::nullopt))->size();
}

void Typist::save()
{
    const qsizetype before = referrals();
    m_at.choose("consent", u"Giv"_s);
    tell("saving");
    m_at.key(Qt::Key_Return, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return referrals() > before; }, longestSave))
        qFatal("a referral that can't be saved: %s", qPrintable(m_at.words()));
    tell("saved", QString::number(before + 1));
}

void Typist::play()
{
    tellAndWait("register", m_at.pathOf(u"sefton.marac"_s));
    m_at.unlock();
    for (const char *name : {"Adjei", "Boateng", "Mensah", "Owusu", "Sarpong", "Yeboah"}) {
        begin(QString::fromLatin1(name));
        typeTheStory();
        save();
    }
}

int playTyping()
{
    Typist().play();
    return 0;
}

} // namespace marac::proof
