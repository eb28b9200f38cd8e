// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/documents/builders/RecoverySheetDocument.h"
#include "tests/app/pages/HostileRegister.h"
#include "tests/app/pages/PaperLook.h"
#include "tests/app/pages/WordColumns.h"
#include "tests/support/HostileStrings.h"
#include "tests/support/Tally.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using documents::Document;
using documents::DocumentKind;
using test::WordsInstead;

/// What text can do to a program stands in every text of every paper as it was typed, and is nothing but text there. A paper from
/// a register full of it is held beside its model: the same paper from the same register with harmless words.
class TestHostilePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsStandInEveryColumn();
    void everyKindHasThem();
    void literally_data();
    void literally();
    void tenThousandAccents();
    void whatIsTakenForMoreIsFound();

private:
    QStringList takenForMoreIn(test::HostileRegister *filled, const test::HostileWords &typed);

    QMap<DocumentKind, QList<Document>> m_models;
    std::unique_ptr<test::HostileRegister> m_register;
};

static QList<Document> papersOf(test::HostileRegister &of, DocumentKind kind, const QString &line)
{
    if (kind == DocumentKind::RecoverySheet)
        return {documents::recoverySheetDocument(
            documents::recoverySheetInput(line, u"6D1F"_s, QStringList(24, line), line, of.job().clock()))};
    QList<Document> papers;
    const QList<documents::PaperOrder> orders = of.ordersOf(kind);
    for (const documents::PaperOrder &order : orders)
        papers << *MUST(documents::makePaper(of.reg(), order, documents::PaperUse::Export));
    return papers;
}

void TestHostilePapers::initTestCase()
{
    m_register = std::make_unique<test::HostileRegister>(WordsInstead::ofModel());
    for (const Code<DocumentKind> &kind : Codes<DocumentKind>::all)
        m_models[kind.value] = papersOf(*m_register, kind.value, WordsInstead::ofModel().line);
}

/// What the register writes itself, a code of a list, or a form that other words do not have: a login, a postcode, an address of
/// mail, a number. Sensitive categories of a person are codes here too.
static QStringList noWordsOfTheirOwn()
{
    const auto of = [](const QString &table, const QStringList &columns) {
        QStringList named;
        for (const QString &column : columns)
            named << table + u'.' + column;
        return named;
    };
    return of(u"action"_s, {u"ref"_s}) + of(u"action_feedback"_s, {u"outcome"_s}) + of(u"address"_s, {u"postcode"_s})
        + of(u"agency"_s, {u"code"_s, u"kind"_s, u"secure_email"_s}) + of(u"agenda_item"_s, {u"outcome"_s})
        + of(u"assessment"_s, {u"rules_fired"_s, u"final_band"_s})
        + of(u"attendance"_s,
             {u"designation"_s, u"presence"_s, u"signed_framework"_s, u"ico_number"_s, u"signed_wording"_s})
        + of(u"audit"_s, {u"device"_s, u"boot_id"_s, u"app_version"_s, u"verb"_s, u"subject_kind"_s})
        + of(u"audit_about"_s, {u"kind"_s}) + of(u"audit_row"_s, {u"tbl"_s}) + of(u"case_event"_s, {u"at"_s, u"kind"_s})
        + of(u"case_file"_s, {u"ref"_s, u"outcome"_s}) + of(u"circulation"_s, {u"method"_s})
        + of(u"contribution"_s, {u"at"_s}) + of(u"draft"_s, {u"form"_s, u"subject"_s}) + of(u"holiday"_s, {u"day"_s})
        + of(u"locked_minutes"_s, {u"digest"_s}) + of(u"meeting"_s, {u"ref"_s, u"circulate_by"_s})
        + of(u"meta"_s, {u"uuid"_s}) + of(u"minutes_version"_s, {u"digest"_s}) + of(u"officer"_s, {u"email"_s})
        + of(u"person"_s, {u"ethnicity"_s, u"disability"_s, u"sexual_orientation"_s})
        + of(u"person_fact"_s, {u"field"_s}) + of(u"protected_phrase"_s, {u"phrase"_s})
        + of(u"protected_phrase_anchor"_s, {u"anchor"_s, u"phrase"_s})
        + of(u"referral"_s,
             {u"ref"_s, u"referrer_email"_s, u"victim_kind"_s, u"incident_kind"_s, u"consent"_s, u"location_type"_s})
        + of(u"referral_person"_s, {u"role"_s}) + of(u"referral_strand"_s, {u"strand"_s, u"sub_strand"_s})
        + of(u"risk_tool"_s, {u"tool_id"_s, u"signed_off_by"_s, u"content"_s}) + of(u"setting"_s, {u"key"_s})
        + of(u"signatory"_s, {u"ico_number"_s}) + of(u"user"_s, {u"login"_s});
}

/// A column that is new has to be filled by HostileRegister, or to be named above.
void TestHostilePapers::wordsStandInEveryColumn()
{
    const test::HostileWords model = WordsInstead::ofModel();
    const Connection &db = m_register->job().db();
    QCOMPARE(test::columnsWithout(db, {model.line, model.account, model.town}), noWordsOfTheirOwn());
}

void TestHostilePapers::everyKindHasThem()
{
    for (const Code<DocumentKind> &kind : Codes<DocumentKind>::all) {
        QVERIFY2(!m_models.value(kind.value).isEmpty(), kind.text);
        for (const Document &model : m_models.value(kind.value)) {
            const QStringList texts = test::everyTextOf(model);
            QVERIFY2(std::any_of(texts.begin(), texts.end(), WordsInstead::areIn), kind.text);
        }
    }
}

void TestHostilePapers::literally_data()
{
    QTest::addColumn<QString>("line");
    QStringList lines = test::hostileLines();
    lines << u"<img src='file:///etc/hostname'>"_s;
    for (qsizetype i = 0; i < lines.size(); ++i)
        QTest::addRow("%d", int(i)) << lines.at(i);
}

/// What any paper takes for more than text; where no register holds these words, they are put into the papers of another.
QStringList TestHostilePapers::takenForMoreIn(test::HostileRegister *filled, const test::HostileWords &typed)
{
    const WordsInstead words(typed);
    QStringList found;
    for (const Code<DocumentKind> &kind : Codes<DocumentKind>::all) {
        const QList<Document> &models = m_models[kind.value];
        QList<Document> papers;
        if (filled)
            papers = papersOf(*filled, kind.value, typed.line);
        else
            for (const Document &model : models)
                papers << words.in(model);
        if (papers.size() != models.size())
            found << QString::fromLatin1(kind.text) + u": not as many papers as of harmless words"_s;
        test::tally(test::tallied::papers, papers.size());
        for (qsizetype i = 0; i < std::min(papers.size(), models.size()); ++i) {
            for (const QString &what : test::takenForMore(models.at(i), papers.at(i), words))
                found << QString::fromLatin1(kind.text) + u": "_s + what;
        }
    }
    return found;
}

void TestHostilePapers::literally()
{
    QFETCH(QString, line);
    const test::HostileWords typed = test::HostileWords::of(line);
    std::unique_ptr<test::HostileRegister> filled;
    if (text::problemsIn({}, line, text::lineLimit).isEmpty())
        filled = std::make_unique<test::HostileRegister>(typed);
    const QStringList found = takenForMoreIn(filled.get(), typed);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// A line of a form has no room for them, an account of several lines does.
void TestHostilePapers::tenThousandAccents()
{
    test::HostileWords typed = test::HostileWords::of(u"Stone"_s);
    typed.account = text::kept(test::manyMarks());
    test::HostileRegister filled(typed);
    const QStringList found = takenForMoreIn(&filled, typed);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n').left(2000)));
}

/// Without this a look that sees nothing would let every paper pass.
void TestHostilePapers::whatIsTakenForMoreIsFound()
{
    const Document &model = m_models[DocumentKind::Minutes].first();
    const test::HostileWords typed = test::HostileWords::of(u"<b>x</b> &amp; y"_s);
    const WordsInstead words(typed);
    QCOMPARE(test::takenForMore(model, words.in(model), words), QStringList());
    const auto otherwise = [&](QString test::HostileWords::*field, const QString &text) {
        test::HostileWords taken = typed;
        taken.*field = text;
        return test::takenForMore(model, WordsInstead(taken).in(model), words);
    };
    QVERIFY(!otherwise(&test::HostileWords::line, u"x & y"_s).isEmpty());                  // taken for markup
    QVERIFY(!otherwise(&test::HostileWords::account, typed.account.chopped(1)).isEmpty()); // cut off
    QVERIFY(!otherwise(&test::HostileWords::account, QString()).isEmpty());
    QVERIFY(!test::takenForMore(model, m_models[DocumentKind::Agenda].first(), words).isEmpty());
}

QTEST_MAIN(TestHostilePapers)
#include "tst_HostilePapers.moc"
