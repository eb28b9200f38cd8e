// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/DecideMinutes.h"
#include "core/documents/TextsOf.h"
#include "core/documents/odt/OdtContent.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/wording/Wording.h"
#include "core/meetings/RunMeeting.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;
using test::wordsOf;

/// Papers laid out by a partnership's own template beside its register.
class TestOwnTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_papers = std::make_unique<test::PaperJob>(); }
    void ordersAndNamesThePaper();
    void leavesOutNothing();
    void printsMarkupAsTyped();
    void isKeptInTheTrail();
    void aBadOneChangesNothing();
    void leavesLockedMinutesAsTheyWere();

private:
    void lay(const QByteArray &json);
    Document agenda(PaperUse use = PaperUse::Look)
    {
        return *MUST(m_papers->make(m_papers->orderOf(DocumentKind::Agenda), use));
    }
    QStringList trace() const { return m_papers->job.trail().first().event.fields; }

    std::unique_ptr<test::PaperJob> m_papers;
};

static const QByteArray casesFirst(
    R"({"agenda": {"title": "Order of business", "sections": [{"id": "cases", "heading": "Who is heard"}]}})");

void TestOwnTemplate::lay(const QByteArray &json)
{
    const QDir beside = QFileInfo(m_papers->reg().path()).absoluteDir();
    QVERIFY(beside.mkpath(u"wording"_s));
    QFile file(beside.filePath(u"wording/papers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(json), json.size());
}

void TestOwnTemplate::ordersAndNamesThePaper()
{
    lay(R"({"agenda": {"title": "Order of business", "sections": [
            {"id": "other_business", "heading": "Anything else"}, {"id": "cases", "heading": "Who is heard"},
            {"id": "particulars"}, {"id": "next_meeting"}]}})");
    const Document paper = agenda();
    QStringList words{wordsOf(paper)};
    words << QString::fromUtf8(odtContent(paper)); // the same of every way out
    for (const QString &text : std::as_const(words)) {
        const qsizetype title = text.indexOf(u"Order of business"_s);
        const qsizetype other = text.indexOf(u"Anything else"_s);
        const qsizetype cases = text.indexOf(u"Who is heard"_s);
        const qsizetype venue = text.indexOf(u"Cases to be heard"_s);
        QVERIFY2(title >= 0 && title < other && other < cases && cases < venue, qPrintable(text));
    }
    QVERIFY2(words.first().contains(u"1. Anything else"_s) && words.first().contains(u"2. Who is heard"_s),
             qPrintable(words.first()));
    QVERIFY(words.first().contains(u"3. Introductions and apologies"_s));
}

void TestOwnTemplate::leavesOutNothing()
{
    const QString before = wordsOf(agenda());
    lay(casesFirst);
    const QString after = wordsOf(agenda());
    QVERIFY(before != after);
    const QString said = meetingWording(WordingEdition::Uk2026).confidentiality.simplified().left(40);
    for (const QString &part :
         {said, u"Confidentiality statement and undertaking"_s, u"The information sharing protocol"_s,
          u"Incomplete actions"_s, u"Any other business"_s, u"SHC-2026-0001"_s, u"OFFICIAL-SENSITIVE"_s}) {
        QVERIFY2(before.contains(part), qPrintable(part + u" in "_s + before));
        QVERIFY2(after.contains(part), qPrintable(part + u" in "_s + after));
    }
}

void TestOwnTemplate::printsMarkupAsTyped()
{
    lay(R"({"agenda": {"title": "<i>Day</i> %1", "sections": [{"id": "cases", "heading": "<b>%2</b> &amp; all"}]}})");
    const Document paper = agenda();
    const QString text = wordsOf(paper);
    QVERIFY2(text.contains(u"<i>Day</i> %1"_s) && text.contains(u"<b>%2</b> &amp; all"_s), qPrintable(text));
    const QByteArray odt = odtContent(paper);
    QVERIFY(odt.contains("&lt;b&gt;%2&lt;/b&gt; &amp;amp; all"));
    QVERIFY(!odt.contains("<b>") && !odt.contains("<i>"));
}

void TestOwnTemplate::isKeptInTheTrail()
{
    lay(casesFirst);
    const QByteArray digest = QCryptographicHash::hash(casesFirst, QCryptographicHash::Sha256).toHex().left(16);
    const Document paper = agenda(PaperUse::Print);
    QCOMPARE(trace(), (QStringList{u"agenda"_s, u"wording "_s + QString::fromLatin1(digest)}));
    QCOMPARE(paper.remarks, QStringList{u"Printed with the partnership's own wording: papers.json"_s});
    // It says nothing of this one.
    const Document other = *MUST(m_papers->make(m_papers->orderOf(DocumentKind::CaseList)));
    QCOMPARE(trace(), QStringList{u"case_list"_s});
    QVERIFY(other.remarks.isEmpty());
}

void TestOwnTemplate::aBadOneChangesNothing()
{
    const QStringList before = textsOf(agenda());
    lay(R"({"agenda": {"title": "secret words", "sections": [{"id": "cases", "heading": ""}]}})");
    const Document paper = agenda(PaperUse::Export);
    QCOMPARE(paper.title, kindTitle(DocumentKind::Agenda));
    QCOMPARE(textsOf(paper), before);
    QCOMPARE(paper.remarks.size(), 1);
    const QString remark = paper.remarks.first();
    QVERIFY2(remark.contains(u"papers.json"_s) && remark.contains(u"agenda.cases"_s), qPrintable(remark));
    QVERIFY(!remark.contains(u"secret"_s));
    QCOMPARE(trace(), QStringList{u"agenda"_s});
}

void TestOwnTemplate::leavesLockedMinutesAsTheyWere()
{
    Register &reg = m_papers->reg();
    const PaperOrder order = m_papers->orderOf(DocumentKind::Minutes);
    m_papers->hear(u"Three calls."_s, u"Change the locks."_s);
    lay(R"({"minutes": {"sections": [{"id": "earlier_actions", "heading": "Matters arising"}],
                       "labels": [{"id": "case_shared", "heading": "What agencies said"}]}})");
    const QString draft = m_papers->textOf(order);
    QVERIFY2(draft.contains(u"4. Matters arising"_s), qPrintable(draft));
    QVERIFY(draft.contains(u"3. Confidentiality and protocol"_s));
    QVERIFY(draft.contains(u"What agencies said"_s) && !draft.contains(u"Information shared"_s));
    MUST(recordProtocolReminder(reg, m_papers->meeting));
    MUST(closeMeeting(reg, m_papers->meeting));
    MUST(approveMinutes(reg, m_papers->meeting, {u"Helen Marsh"_s, reg.today(), u"Letter of today"_s}));
    QVERIFY(m_papers->textOf(order).contains(u"4. Matters arising"_s));
    MUST(lockMinutes(reg, m_papers->meeting));
    const QString locked = m_papers->textOf(order);
    QVERIFY2(locked.contains(u"4. Actions of earlier meetings"_s), qPrintable(locked));
    QVERIFY(!locked.contains(u"Matters arising"_s) && locked.contains(u"Information shared"_s));
    QCOMPARE(trace(), QStringList{u"minutes"_s});
}

QTEST_MAIN(TestOwnTemplate)
#include "tst_OwnTemplate.moc"
