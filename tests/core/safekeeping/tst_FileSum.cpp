// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/FileSum.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;

class TestFileSum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfAnotherLibrary_data();
    void isThatOfAnotherLibrary();
    void thereIsNoneOfWhatCannotBeRead();

private:
    QTemporaryDir m_folder;
};

void TestFileSum::isThatOfAnotherLibrary_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024 + 17})
        QTest::addRow("%d bytes", bytes) << bytes;
}

/// A backup that an earlier version made is held against the sum that it wrote.
void TestFileSum::isThatOfAnotherLibrary()
{
    QFETCH(int, bytes);
    QByteArray content(bytes, '\0');
    for (int i = 0; i < bytes; ++i)
        content[i] = char(i * 7 + i / 251);
    QFile file(m_folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), bytes);
    file.close();
    QCOMPARE(sha256OfFile(file.fileName()), QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void TestFileSum::thereIsNoneOfWhatCannotBeRead()
{
    QVERIFY(!sha256OfFile(m_folder.filePath(QStringLiteral("nowhere"))));
    QVERIFY(!sha256OfFile(m_folder.path())); // a folder
    const QString link = m_folder.filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), link)); // which has no end
    QVERIFY(!sha256OfFile(link));
}

QTEST_GUILESS_MAIN(TestFileSum)
#include "tst_FileSum.moc"
