// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TextsOf.h"
#include "core/documents/builders/meeting/AgencyExtractDocument.h"
#include "core/documents/builders/ApplyTemplate.h"
#include "core/documents/builders/meeting/AttendanceSheetDocument.h"
#include "core/documents/builders/DesignationDocument.h"
#include "core/documents/builders/meeting/ResearchFormDocument.h"
#include "core/documents/builders/letters/ChaserDocument.h"
#include "core/documents/builders/letters/InvitationDocument.h"
#include "core/documents/builders/letters/PackCoverDocument.h"
#include "core/documents/builders/letters/ResearchReminderDocument.h"
#include "core/documents/builders/letters/ReturnedLetterDocument.h"
#include "core/documents/builders/letters/TransferLetterDocument.h"
#include "tests/core/documents/samples/Samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// The supplied template and the builders of papers, held together; and what a partnership's own one does to a paper.
class TestPaperTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperHasOneButThoseWhoseFormIsFixed();
    void holdsEverySectionOfEveryPaperAndNoOther();
    void saysWhatIsPrinted();
    void theSuppliedFileChangesNothing();
    void movesWholeSectionsAndLosesNothing();
    void keepsAnUnnamedSectionBehindItsNeighbour();
    void laysOutEachLetterByItself();
    void badFilesAreRefusedBySection_data();
    void badFilesAreRefusedBySection();
};

static AgencyExtractInput extract()
{
    AgencyExtractInput input;
    static_cast<MinutesRecord &>(input) = samples::minutes(MinutesState::Locked, 2);
    input.amendments = samples::amendments();
    input.riskLabel = u"An aid."_s;
    return input;
}

static CaseSummaryInput summary()
{
    CaseSummaryInput input;
    input.reference = u"SHC-2026-0041"_s;
    return input;
}

/// With everything that may be said of a case.
static FolderMeeting notes()
{
    FolderMeeting meeting;
    meeting.heard = samples::minutes().cases.at(1);
    return meeting;
}

static TransferLetterInput transfer(bool out, bool heard)
{
    TransferLetterInput input;
    if (out)
        input.summary = summary();
    if (heard)
        input.minutes = notes();
    return input;
}

static InvitationInput invitation(const QStringList &agencies)
{
    InvitationInput input;
    input.wording = letterWording(WordingEdition::Uk2026);
    for (const QString &agency : agencies) {
        Addressee to;
        to.agency = agency;
        input.to << to;
    }
    return input;
}

/// Each kind with everything that it may hold; where one paper can't hold all of it, several.
static QList<Document> everyPaper()
{
    CaseListInput caseList = samples::caseList();
    caseList.riskLabel = u"An aid."_s;
    ReturnedLetterInput returned;
    returned.missing = QStringList{u"A risk assessment"_s};
    ResearchFormInput research;
    research.blank = true;
    ProjectFolderInput folder;
    folder.summary = summary();
    folder.meetings << notes();
    return {agendaDocument(samples::agenda()),
            caseListDocument(caseList),
            riskFormDocument(samples::riskForm()),
            minutesDocument(samples::minutes(MinutesState::Draft)),
            minutesDocument(samples::minutes(MinutesState::Locked)),
            agencyExtractDocument(extract()),
            actionsDocument(samples::actions()),
            attendanceSheetDocument(AttendanceSheetInput()),
            invitationDocument(invitation({u"Harbour Homes"_s})),
            packCoverDocument(PackCoverInput()),
            researchFormDocument(research),
            researchReminderDocument(ResearchReminderInput()),
            chaserDocument(ChaserInput()),
            returnedLetterDocument(returned),
            transferLetterDocument(transfer(true, true)),
            transferLetterDocument(transfer(true, false)),
            transferLetterDocument(transfer(false, false)),
            caseSummaryDocument(summary()),
            chronologyDocument(ChronologyInput()),
            projectFolderDocument(folder),
            designationDocument(DesignationInput()),
            auditReportDocument(samples::auditReport(2))};
}

static QStringList idsOf(const QList<SectionTemplate> &sections)
{
    QStringList ids;
    for (const SectionTemplate &section : sections)
        ids << section.id;
    return ids;
}

static QList<SectionTemplate> inOrder(const QStringList &ids)
{
    QList<SectionTemplate> sections;
    for (const QString &id : ids)
        sections << SectionTemplate{id};
    return sections;
}

static QString headingOf(const PaperTemplate &paper, const QString &id)
{
    for (const SectionTemplate &section : paper.sections + paper.labels) {
        if (section.id == id)
            return section.heading;
    }
    return {};
}

static QStringList labelsIn(const std::vector<Block> &blocks)
{
    QStringList labels;
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block.content);
        const auto *notice = std::get_if<Notice>(&block.content);
        const char *label = heading ? heading->label : notice ? notice->label : nullptr;
        if (label)
            labels << QString::fromLatin1(label);
        if (const auto *group = std::get_if<Group>(&block.content))
            labels << labelsIn(group->blocks);
    }
    return labels;
}

static QStringList eachOnce(QStringList ids)
{
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

static QString filledIn(QString words, const Document &paper)
{
    for (const KeyValue &place : paper.places)
        words.replace(place.key, place.value);
    return words;
}

static QByteArray suppliedFile()
{
    suppliedTemplates(); // the resource is there from now on
    QFile file(u":/marac/wording/papers.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without the numbers of the headings, which go by the order.
static QStringList wordsOf(const Document &paper)
{
    static const QRegularExpression number(u"^\\d+\\.  "_s);
    QStringList words = textsOf(paper);
    for (QString &one : words)
        one.remove(number);
    words.sort();
    return words;
}

void TestPaperTemplate::everyPaperHasOneButThoseWhoseFormIsFixed()
{
    const PaperTemplates supplied = suppliedTemplates();
    for (const auto &code : Codes<DocumentKind>::all) {
        const bool isFixed = code.value == DocumentKind::Undertaking || code.value == DocumentKind::RecoverySheet;
        QVERIFY2(supplied.contains(code.value) != isFixed, code.text);
    }
    QVERIFY(undertakingDocument(samples::undertaking()).sections.empty());
    QVERIFY(recoverySheetDocument(samples::recoverySheet()).sections.empty());
}

void TestPaperTemplate::holdsEverySectionOfEveryPaperAndNoOther()
{
    const PaperTemplates supplied = suppliedTemplates();
    QMap<DocumentKind, QStringList> built;
    QMap<DocumentKind, QStringList> labelled;
    for (const Document &paper : everyPaper()) {
        const QStringList ids = idsOf(supplied.value(paper.kind).sections);
        qsizetype last = -1;
        for (const SectionMark &mark : paper.sections) {
            const qsizetype place = ids.indexOf(mark.id);
            QVERIFY2(place > last, qPrintable(toCode(paper.kind) + u' ' + mark.id));
            last = place;
            built[paper.kind] << mark.id;
        }
        labelled[paper.kind] << labelsIn(paper.blocks);
    }
    for (auto it = supplied.cbegin(); it != supplied.cend(); ++it) {
        QCOMPARE(eachOnce(built.value(it.key())), eachOnce(idsOf(it->sections)));
        QCOMPARE(eachOnce(labelled.value(it.key())), eachOnce(idsOf(it->labels)));
        const QStringList ids = idsOf(it->sections + it->labels);
        QCOMPARE(eachOnce(ids).size(), ids.size());
    }
}

/// Each heading is given another one, and what it replaces must be the one that the supplied file tells.
void TestPaperTemplate::saysWhatIsPrinted()
{
    const PaperTemplates supplied = suppliedTemplates();
    for (const Document &paper : everyPaper()) {
        const PaperTemplate told = supplied.value(paper.kind);
        PaperTemplate own = told;
        own.title = u"Own"_s;
        for (SectionTemplate &section : own.sections) {
            if (!section.heading.isEmpty())
                section.heading = u"Own "_s + section.id;
        }
        for (SectionTemplate &label : own.labels)
            label.heading = u"Own "_s + label.id;
        Document renamed = paper;
        applyTemplate(renamed, own);
        QCOMPARE(paper.title, filledIn(told.title, paper));
        QCOMPARE(renamed.title, u"Own"_s);
        const QStringList before = textsOf(paper);
        const QStringList after = textsOf(renamed);
        QCOMPARE(after.size(), before.size());
        QStringList headed;
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before.at(i) == after.at(i))
                continue;
            const qsizetype at = after.at(i).indexOf(u"Own "_s);
            QVERIFY2(at >= 0, qPrintable(after.at(i)));
            headed << after.at(i).mid(at + 4);
            const QString printed = QString(before.at(i)).replace(u"month(s)"_s, u"months"_s);
            QCOMPARE(printed, after.at(i).left(at) + filledIn(headingOf(told, headed.last()), paper));
        }
        QStringList expected = labelsIn(paper.blocks);
        for (const SectionMark &mark : paper.sections) {
            if (!headingOf(told, mark.id).isEmpty())
                expected << mark.id;
        }
        headed.sort();
        expected.sort();
        QCOMPARE(headed, expected);
    }
}

void TestPaperTemplate::theSuppliedFileChangesNothing()
{
    const Result<PaperTemplates> own = parseTemplates(suppliedFile());
    QVERIFY(own);
    QVERIFY(own->keys() == suppliedTemplates().keys());
    for (const PaperTemplate &paper : *own) {
        QCOMPARE(paper.title, QString());
        for (const SectionTemplate &section : paper.sections + paper.labels)
            QCOMPARE(section.heading, QString());
    }
    for (const Document &paper : everyPaper()) {
        Document same = paper;
        applyTemplate(same, own->value(paper.kind));
        QCOMPARE(same.title, paper.title);
        QCOMPARE(textsOf(same), textsOf(paper));
        QCOMPARE(same.blocks.size(), paper.blocks.size());
    }
}

void TestPaperTemplate::movesWholeSectionsAndLosesNothing()
{
    const PaperTemplates supplied = suppliedTemplates();
    for (const Document &paper : everyPaper()) {
        PaperTemplate turned = supplied.value(paper.kind);
        std::reverse(turned.sections.begin(), turned.sections.end());
        for (SectionTemplate &section : turned.sections)
            section.heading.clear();
        PaperTemplate lastFirst;
        lastFirst.sections << turned.sections.first();
        for (const PaperTemplate &own : {turned, lastFirst, PaperTemplate()}) {
            Document moved = paper;
            applyTemplate(moved, own);
            QCOMPARE(wordsOf(moved), wordsOf(paper));
            QCOMPARE(moved.blocks.size(), paper.blocks.size());
            QCOMPARE(moved.sections.size(), paper.sections.size());
        }
    }
    Document agenda = agendaDocument(samples::agenda());
    PaperTemplate own;
    own.sections = inOrder({u"cases"_s, u"particulars"_s});
    applyTemplate(agenda, own);
    QCOMPARE(textsOf(agenda).first(), u"1.  Cases"_s);
    QCOMPARE(agenda.sections.front().id, u"cases"_s);
}

void TestPaperTemplate::keepsAnUnnamedSectionBehindItsNeighbour()
{
    Document letter = returnedLetterDocument(ReturnedLetterInput());
    PaperTemplate own;
    own.sections = inOrder({u"head"_s, u"again"_s, u"reasons"_s, u"foot"_s});
    applyTemplate(letter, own);
    QStringList ids;
    for (const SectionMark &mark : letter.sections)
        ids << mark.id;
    QCOMPARE(ids, (QStringList{u"head"_s, u"opening"_s, u"again"_s, u"meanwhile"_s, u"reasons"_s, u"foot"_s}));
}

void TestPaperTemplate::laysOutEachLetterByItself()
{
    Document letters = invitationDocument(invitation({u"Harbour Homes"_s, u"Victim Support"_s}));
    PaperTemplate own;
    own.sections = inOrder({u"foot"_s, u"head"_s});
    applyTemplate(letters, own);
    const QStringList texts = textsOf(letters);
    const QString closing = letterWording(WordingEdition::Uk2026).closing;
    const qsizetype first = texts.indexOf(u"Harbour Homes"_s);
    const qsizetype second = texts.indexOf(u"Victim Support"_s);
    QVERIFY(texts.indexOf(closing) < first);
    QVERIFY(texts.indexOf(closing, first) > first && texts.indexOf(closing, first) < second);
    QCOMPARE(texts.count(closing), 2);
    const auto breaks = std::count_if(letters.blocks.cbegin(), letters.blocks.cend(), [](const Block &block) {
        return std::holds_alternative<PageBreak>(block.content);
    });
    QCOMPARE(int(breaks), 1);
}

void TestPaperTemplate::badFilesAreRefusedBySection_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto section = [](const QByteArray &json) -> QByteArray {
        return "{\"agenda\":{\"sections\":[" + json + "]}}";
    };
    const QByteArray cases = "{\"id\":\"cases\",\"heading\":";
    QTest::newRow("broken") << QByteArray("{\"agenda\":") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("larger than any") << QByteArray(300 * 1024, ' ') << QString();
    QTest::newRow("no such paper") << QByteArray("{\"secret\":{}}") << QString();
    QTest::newRow("the undertaking") << QByteArray("{\"undertaking\":{\"title\":\"secret\"}}") << QString();
    QTest::newRow("a list for a paper") << QByteArray("{\"agenda\":[]}") << u"agenda"_s;
    QTest::newRow("unknown field") << QByteArray("{\"agenda\":{\"secret\":1}}") << u"agenda"_s;
    QTest::newRow("no list") << QByteArray("{\"agenda\":{\"sections\":\"cases\"}}") << u"agenda"_s;
    QTest::newRow("empty title") << QByteArray("{\"agenda\":{\"title\":\" \"}}") << u"agenda.title"_s;
    QTest::newRow("no place in a title") << QByteArray("{\"actions\":{\"title\":\"secret\"}}") << u"actions.title"_s;
    QTest::newRow("unknown section") << section("{\"id\":\"secret\"}") << u"agenda"_s;
    QTest::newRow("a text for a section") << section("\"cases\"") << u"agenda"_s;
    QTest::newRow("another paper's section") << section("{\"id\":\"foot\"}") << u"agenda"_s;
    QTest::newRow("unknown part") << section("{\"id\":\"cases\",\"secret\":true}") << u"agenda.cases"_s;
    QTest::newRow("twice") << section("{\"id\":\"cases\"},{\"id\":\"cases\"}") << u"agenda.cases"_s;
    QTest::newRow("empty") << section(cases + "\"\"}") << u"agenda.cases"_s;
    QTest::newRow("a number") << section(cases + "7}") << u"agenda.cases"_s;
    QTest::newRow("too long") << section(cases + '"' + QByteArray(121, 'x') + "\"}") << u"agenda.cases"_s;
    QTest::newRow("two lines") << section(cases + "\"secret\\nsecret\"}") << u"agenda.cases"_s;
    QTest::newRow("a NUL") << section(cases + "\"secret\\u0000\"}") << u"agenda.cases"_s;
    QTest::newRow("where none is") << section("{\"id\":\"particulars\",\"heading\":\"secret\"}")
                                   << u"agenda.particulars"_s;
    QTest::newRow("no place") << section("{\"id\":\"repeat_term\",\"heading\":\"secret\"}") << u"agenda.repeat_term"_s;
    QTest::newRow("unknown label") << QByteArray("{\"case_list\":{\"labels\":[{\"id\":\"secret\"}]}}")
                                   << u"case_list"_s;
    QTest::newRow("empty label") << QByteArray(
        "{\"case_list\":{\"labels\":[{\"id\":\"case_incidents\",\"heading\":\"\"}]}}")
                                 << u"case_list.case_incidents"_s;
    QTest::newRow("the order of minutes")
        << QByteArray("{\"minutes\":{\"sections\":[{\"id\":\"cases\"},{\"id\":\"present\"}]}}") << u"minutes"_s;
}

void TestPaperTemplate::badFilesAreRefusedBySection()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Result<PaperTemplates> own = parseTemplates(json);
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Problem::Kind::Invalid);
    QCOMPARE(own.error().fields.size(), 1);
    QCOMPARE(own.error().fields.first().field, field);
    QVERIFY(!own.error().fields.first().text.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(TestPaperTemplate)
#include "tst_PaperTemplate.moc"
