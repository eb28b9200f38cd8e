// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "core/documents/StampWords.h"
#include "core/documents/odt/OdtContent.h"
#include "core/documents/odt/OdtStyles.h"
#include "core/documents/odt/WriteOdt.h"
#include "tests/core/documents/UnzippedFile.h"
#include "tests/core/documents/samples/Samples.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// Papers as OpenDocument texts: whole, with the structure that a word processor and a screen reader know, and harmless.
class TestWriteOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperIsWellFormed_data();
    void everyPaperIsWellFormed();
    void isAnArchiveThatOpens();
    void sameContentSameBytes();
    void headingsAndTableHeadsAreWhatTheySay();
    void listsBeginWhereTheyShould();
    void carriesMarkingAndPagesAtHeadAndFoot();
    void saysWhatThePaperSays();
    void keepsSpacesAndLines();
    void hostileTextStaysText();
    void ticksAndRoomToWrite();
    void overwritesNothing();
    void notForRecoveryWords();
};

/// What an element is called, or the words it holds, in the order of the file.
struct Seen
{
    QStringList elements;
    QStringList values; ///< of all attributes
    QString text;
    QString error;
};

static Seen look(const QByteArray &xml)
{
    Seen seen;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            seen.elements << reader.qualifiedName().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                seen.values << attribute.qualifiedName().toString() + u'=' + attribute.value().toString();
            if (reader.name() == u"p" || reader.name() == u"h")
                seen.text += u'\n';
            else if (reader.name() == u"line-break")
                seen.text += u'\n';
            else if (reader.name() == u"s")
                seen.text += u' ';
        } else if (reader.isCharacters()) {
            seen.text += reader.text();
        }
    }
    seen.error = reader.errorString();
    if (!reader.hasError())
        seen.error.clear();
    return seen;
}

static int count(const std::vector<Block> &blocks, const std::function<bool(const Block &)> &is)
{
    int found = 0;
    for (const Block &block : blocks) {
        found += is(block) ? 1 : 0;
        if (const auto *group = std::get_if<Group>(&block.content))
            found += count(group->blocks, is);
    }
    return found;
}

static Document saying(const QString &text)
{
    Document document;
    document.title = u"Title"_s;
    document.blocks.push_back(Paragraph{text});
    return document;
}

void TestWriteOdt::everyPaperIsWellFormed_data()
{
    QTest::addColumn<Document>("paper");
    for (const auto &[name, document] : samples::all())
        QTest::newRow(qPrintable(name)) << document;
}

void TestWriteOdt::everyPaperIsWellFormed()
{
    QFETCH(Document, paper);
    for (const QByteArray &xml : {odtContent(paper), odtStyles(paper)}) {
        const Seen seen = look(xml);
        QVERIFY2(seen.error.isEmpty(), qPrintable(seen.error));
        QVERIFY(seen.elements.size() > 20);
    }
}

void TestWriteOdt::isAnArchiveThatOpens()
{
    const Document paper = minutesDocument(samples::minutes());
    const QByteArray bytes = odtBytes(paper);
    QCOMPARE(bytes.mid(30, 47), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
    const QList<UnzippedFile> files = unzipped(bytes);
    QCOMPARE(files.size(), 5);
    for (const UnzippedFile &file : files)
        QVERIFY2(file.isSound, file.name.constData());
    QCOMPARE(files.at(1).name, QByteArray("content.xml"));
    QCOMPARE(files.at(1).content, odtContent(paper));
    const Seen manifest = look(files.at(4).content);
    QVERIFY(manifest.error.isEmpty());
    for (const UnzippedFile &file : files.mid(1, 3))
        QVERIFY(manifest.values.contains(u"manifest:full-path="_s + QString::fromLatin1(file.name)));
}

void TestWriteOdt::sameContentSameBytes()
{
    QCOMPARE(odtBytes(minutesDocument(samples::minutes())), odtBytes(minutesDocument(samples::minutes())));
}

void TestWriteOdt::headingsAndTableHeadsAreWhatTheySay()
{
    const Document paper = minutesDocument(samples::minutes());
    const Seen seen = look(odtContent(paper));
    const int headings =
        count(paper.blocks, [](const Block &block) { return std::holds_alternative<Heading>(block.content); });
    QVERIFY(headings > 5);
    QCOMPARE(seen.elements.count(u"text:h"_s), headings);
    const int heads = count(paper.blocks, [](const Block &block) {
        const auto *table = std::get_if<Table>(&block.content);
        return table && std::any_of(table->columns.begin(), table->columns.end(), [](const Column &column) {
                   return !column.title.isEmpty();
               });
    });
    QVERIFY(heads > 3);
    QCOMPARE(seen.elements.count(u"table:table-header-rows"_s), heads);
    QVERIFY(seen.values.contains(u"text:outline-level=2"_s));
}

void TestWriteOdt::listsBeginWhereTheyShould()
{
    Document paper = saying({});
    paper.blocks.push_back(NumberedList{{u"four"_s, u"five"_s}, 4});
    paper.blocks.push_back(BulletList{{u"one"_s}});
    const Seen seen = look(odtContent(paper));
    QCOMPARE(seen.elements.count(u"text:list"_s), 2);
    QCOMPARE(seen.elements.count(u"text:list-item"_s), 3);
    QCOMPARE(seen.values.count(u"text:start-value=4"_s), 1);
}

void TestWriteOdt::carriesMarkingAndPagesAtHeadAndFoot()
{
    const Document paper = minutesDocument(samples::minutes());
    const Seen seen = look(odtStyles(paper));
    QCOMPARE(seen.text.count(markingLine(paper.stamp)), 2);
    for (const QString &part : {u"DRAFT"_s, paper.reference, paper.stamp.witness.code, paper.stamp.handling,
                                paper.stamp.printedBy, copyLine(paper.stamp)})
        QVERIFY2(!part.isEmpty() && seen.text.contains(part), qPrintable(part + u" in "_s + seen.text));
    QVERIFY(seen.elements.contains(u"style:header"_s) && seen.elements.contains(u"style:footer"_s));
    QVERIFY(seen.elements.contains(u"text:page-number"_s) && seen.elements.contains(u"text:page-count"_s));
}

void TestWriteOdt::saysWhatThePaperSays()
{
    const CaseListInput input = samples::caseList();
    const QString said = look(odtContent(caseListDocument(input))).text;
    for (const CirculatedCase &one : input.cases) {
        QVERIFY(said.contains(one.reference));
        QVERIFY(said.contains(text::shown(one.victim.name)));
        for (const CirculatedAddress &address : one.victim.addresses)
            QCOMPARE(said.contains(text::shown(address.text)), !address.isProtected);
    }
    QVERIFY(said.contains(u"Protected address"_s));
}

void TestWriteOdt::keepsSpacesAndLines()
{
    const QString typed = u" two  spaces\nand a line"_s;
    QVERIFY(look(odtContent(saying(typed))).text.contains(typed));
}

void TestWriteOdt::hostileTextStaysText()
{
    const QString typed = samples::hostile()
        + u"<text:a xlink:href=\"file:///etc/passwd\">x</text:a>]]>&amp;\u202Eend"_s + QChar(0xD800) + QChar(0xFFFE);
    Document paper = minutesDocument(samples::minutes());
    paper.title = typed;
    paper.stamp.recipient = typed;
    Table table;
    table.columns = {Column{typed}, Column{typed, 1, 40}};
    table.rows = {Row{{Cell{typed, typed}, Cell{typed}}}, Row{{Cell{typed}}, true}};
    for (const Block &block : std::initializer_list<Block>{
             Heading{1, typed, typed}, Paragraph{typed}, BulletList{{typed}}, Notice{typed, typed},
             Statement{typed, typed, typed}, KeyValues{{{typed, typed}}}, table, QrBlock{{}, typed, typed}})
        paper.blocks.push_back(block);
    static const QStringList known{u"office:document-content"_s,
                                   u"office:document-styles"_s,
                                   u"office:automatic-styles"_s,
                                   u"office:styles"_s,
                                   u"office:master-styles"_s,
                                   u"office:body"_s,
                                   u"office:text"_s,
                                   u"text:p"_s,
                                   u"text:h"_s,
                                   u"text:span"_s,
                                   u"text:list"_s,
                                   u"text:list-item"_s,
                                   u"text:line-break"_s,
                                   u"text:tab"_s,
                                   u"text:s"_s,
                                   u"text:page-number"_s,
                                   u"text:page-count"_s,
                                   u"text:list-style"_s,
                                   u"text:list-level-style-bullet"_s,
                                   u"text:list-level-style-number"_s,
                                   u"table:table"_s,
                                   u"table:table-column"_s,
                                   u"table:table-row"_s,
                                   u"table:table-cell"_s,
                                   u"table:covered-table-cell"_s,
                                   u"table:table-header-rows"_s};
    for (const QByteArray &xml : {odtContent(paper), odtStyles(paper)}) {
        const Seen seen = look(xml);
        QVERIFY2(seen.error.isEmpty(), qPrintable(seen.error));
        for (const QString &element : seen.elements)
            QVERIFY2(known.contains(element) || element.startsWith(u"style:"_s), qPrintable(element));
        for (const QString &value : seen.values)
            QVERIFY2(!value.contains(u"href"_s) && !value.contains(u"//"_s), qPrintable(value));
        QVERIFY(seen.text.contains(u"<text:a xlink:href=\"file:///etc/passwd\">x</text:a>]]>&amp;"_s));
        QVERIFY2(!seen.text.contains(QChar(0x202E)), "a character that turns the text round is not marked");
    }
}

void TestWriteOdt::ticksAndRoomToWrite()
{
    Document paper = saying({});
    Table table;
    table.columns = {Column{}, Column{}};
    table.minimumRowMm = 17;
    table.rows = {
        Row{{Cell{{}, {}, Tone::Normal, CellMark::TickedBox}, Cell{{}, {}, Tone::Normal, CellMark::EmptyBox}}}};
    paper.blocks.push_back(table);
    const Seen seen = look(odtContent(paper));
    QVERIFY(seen.text.contains(u'\u2612') && seen.text.contains(u'\u2610'));
    QVERIFY(seen.values.contains(u"style:min-row-height=17.0mm"_s));
    QVERIFY(!seen.elements.contains(u"table:table-header-rows"_s));
}

void TestWriteOdt::overwritesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.odt"_s);
    QVERIFY(writeOdt(agendaDocument(samples::agenda()), path));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(before, odtBytes(agendaDocument(samples::agenda())));
    const Result<> again = writeOdt(minutesDocument(samples::minutes()), path);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Problem::Kind::Conflict);
}

void TestWriteOdt::notForRecoveryWords()
{
    QVERIFY(!mayBeOdt(DocumentKind::RecoverySheet));
    QVERIFY(mayBeOdt(DocumentKind::Minutes));
}

QTEST_GUILESS_MAIN(TestWriteOdt)
#include "tst_WriteOdt.moc"
