// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TextsOf.h"
#include "core/documents/builders/ApplyTemplate.h"
#include "core/documents/builders/letters/ReturnedLetterDocument.h"
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
};

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
    for (const Document &paper : samples::everyPaper()) {
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
    for (const Document &paper : samples::everyPaper()) {
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
    for (const Document &paper : samples::everyPaper()) {
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
    for (const Document &paper : samples::everyPaper()) {
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
    Document letters = invitationDocument(samples::invitation({u"Harbour Homes"_s, u"Victim Support"_s}));
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

QTEST_GUILESS_MAIN(TestPaperTemplate)
#include "tst_PaperTemplate.moc"
