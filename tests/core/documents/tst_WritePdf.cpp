// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"
#include "tests/core/documents/samples/Samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace marac::documents;

class TestWritePdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileSaysNothingOfItsContent();
    void thePagesAreThePlannedOnes();
    void onlyItsOwnerMayReadIt();
    void nothingIsOverwritten();
    void aDanglingLinkIsNotFollowed();
    void aFolderThatIsNotThereIsRefused();
    void namesTellNothing_data();
    void namesTellNothing();
};

/// A text as PDF writes it in its information dictionary: UTF-16 with its byte order mark.
static QByteArray utf16(const char *text)
{
    QByteArray out("\xfe\xff");
    for (const char *c = text; *c; ++c) {
        out += '\0';
        out += *c;
    }
    return out;
}

void TestWritePdf::theFileSaysNothingOfItsContent()
{
    const QByteArray pdf = pdfBytes(caseListDocument(samples::caseList())).value();
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.contains(utf16("MARAC document")));
    QVERIFY(pdf.contains(utf16("MARAC Register")));
    QVERIFY(!pdf.contains("/Author"));
    for (const char *word : {"Osei", "Whitfield", "SHC-2026-0041"}) {
        QVERIFY(!pdf.contains(word));
        QVERIFY(!pdf.contains(utf16(word).mid(2)));
    }
    QVERIFY(!pdf.contains(QDir::homePath().toUtf8()));
    QVERIFY(!pdf.contains("/URI"));
    QVERIFY(!pdf.contains("/JavaScript"));
    QVERIFY2(pdf.contains("/FontFile2"), "the fonts are in the file");
}

void TestWritePdf::thePagesAreThePlannedOnes()
{
    for (const auto &[name, document] : samples::all()) {
        const QByteArray pdf = pdfBytes(document).value();
        QCOMPARE(pdf.count("/Type /Page\n"), planPages(document).pages.size());
    }
}

void TestWritePdf::onlyItsOwnerMayReadIt()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("agenda.pdf"));
    QVERIFY(writePdf(agendaDocument(samples::agenda()), path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("agenda.pdf")});
#ifdef Q_OS_UNIX
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
#endif
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
}

void TestWritePdf::nothingIsOverwritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kept");
    file.close();
    const Result<> result = writePdf(agendaDocument(samples::agenda()), path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Conflict);
    QVERIFY(!result.error().text.contains(QStringLiteral("kept")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestWritePdf::aDanglingLinkIsNotFollowed()
{
    QTemporaryDir folder;
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere"));
    const QString link = folder.filePath(QStringLiteral("link.pdf"));
    if (!QFile::link(elsewhere, link))
        QSKIP("this file system has no links");
    QVERIFY(!writePdf(agendaDocument(samples::agenda()), link));
    QVERIFY(!QFile::exists(elsewhere));
}

void TestWritePdf::aFolderThatIsNotThereIsRefused()
{
    QTemporaryDir folder;
    const Result<> result =
        writePdf(agendaDocument(samples::agenda()), folder.filePath(QStringLiteral("none/agenda.pdf")));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Unavailable);
}

void TestWritePdf::namesTellNothing_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("SHM-2026-11")
                           << QStringLiteral("MARAC case list SHM-2026-11 2026-11-12.pdf");
    QTest::newRow("empty") << QString() << QStringLiteral("MARAC case list 2026-11-12.pdf");
    QTest::newRow("path") << QStringLiteral("../../etc/passwd")
                          << QStringLiteral("MARAC case list .-.-etc-passwd 2026-11-12.pdf");
    QTest::newRow("windows") << QStringLiteral("C:\\NUL:x*?\"<>|")
                             << QStringLiteral("MARAC case list C--NUL-x------ 2026-11-12.pdf");
    QTest::newRow("controls and scripts")
        << QStringLiteral("a\nb\tŁ漢\u202E") << QStringLiteral("MARAC case list a-b---- 2026-11-12.pdf");
    QTest::newRow("long") << QString(500, QLatin1Char('x'))
                          << QStringLiteral("MARAC case list %1 2026-11-12.pdf").arg(QString(69, QLatin1Char('x')));
}

void TestWritePdf::namesTellNothing()
{
    QFETCH(QString, reference);
    QFETCH(QString, name);
    const QString made = documentFileName(DocumentKind::CaseList, reference, QDate(2026, 11, 12));
    QCOMPARE(made, name);
    QVERIFY(made.size() <= 100);
}

QTEST_MAIN(TestWritePdf)
#include "tst_WritePdf.moc"
