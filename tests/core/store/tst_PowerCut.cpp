// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"
#include "StoreSupport.h"

#include "core/store/Transaction.h"
#include "core/store/cipher/PageCheck.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// The power goes at each write and truncation of a change, whole and half done: what lies on the disk then must open to
/// the content before the change or after it.
class tst_PowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { heal(); }
    void beforeEachWriteAndTruncation();
    void inTheMiddleOfEachWrite();

private:
    struct Image
    {
        QByteArray file;
        QByteArray journal;
    };

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The folder as a power cut at this moment would leave it.
    Image image() const { return {readAll(path(u"live.marac"_s)), readAll(path(u"live.marac-journal"_s))}; }
    void change(Connection &db);
    void verify(const QList<Image> &images);

    QTemporaryDir m_folder;
    QByteArray m_sample;
    QString m_before;
    QString m_after;
};

void tst_PowerCut::initTestCase()
{
    if (!wrapDisk())
        QSKIP("only SQLite's unix file system can be watched");
    QVERIFY(makeSample(path(u"sample.marac"_s), keyOf('k'), 15));
    m_sample = readAll(path(u"sample.marac"_s));
}

void tst_PowerCut::init()
{
    heal();
    QVERIFY(writeAll(path(u"live.marac"_s), m_sample));
    QFile::remove(path(u"live.marac-journal"_s));
}

void tst_PowerCut::change(Connection &db)
{
    Transaction transaction(db);
    Statement(db, "UPDATE note SET words = words || ' changed' WHERE id % 2 = 0").run();
    Statement(db, "DELETE FROM note WHERE id % 5 = 0").run();
    Statement(db, "INSERT INTO note (words, body) VALUES ('new', zeroblob(9000))").run();
    transaction.commit();
}

void tst_PowerCut::verify(const QList<Image> &images)
{
    QVERIFY(images.size() > 10);
    int befores = 0;
    for (qsizetype i = 0; i < images.size(); ++i) {
        QVERIFY(writeAll(path(u"image.marac"_s), images[i].file));
        QVERIFY(writeAll(path(u"image.marac-journal"_s), images[i].journal));
        const auto db = CipherFile::open(path(u"image.marac"_s), keyOf('k'));
        QVERIFY2(db, qPrintable(u"cut %1 of %2: %3"_s.arg(i).arg(images.size()).arg(db ? QString() : db.error().text)));
        QVERIFY2(checkPages(**db), qPrintable(QString::number(i)));
        const QString now = contentOf(**db);
        QVERIFY2(now == m_before || now == m_after, qPrintable(QString::number(i)));
        befores += now == m_before;
    }
    QVERIFY(befores > 0);
}

void tst_PowerCut::beforeEachWriteAndTruncation()
{
    QList<Image> images;
    {
        const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
        QVERIFY(db);
        m_before = contentOf(**db);
        writes.meanwhile = truncates.meanwhile = [&](int) { images.append(image()); };
        change(**db);
        images.append(image()); // told as done: from here on it has to be there
        heal();
        m_after = contentOf(**db);
    }
    verify(images);
    QVERIFY(writeAll(path(u"image.marac"_s), images.constLast().file));
    QVERIFY(writeAll(path(u"image.marac-journal"_s), images.constLast().journal));
    const auto db = CipherFile::open(path(u"image.marac"_s), keyOf('k'));
    QVERIFY(db);
    QCOMPARE(contentOf(**db), m_after);
}

void tst_PowerCut::inTheMiddleOfEachWrite()
{
    QList<Image> images;
    {
        const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
        QVERIFY(db);
        m_before = contentOf(**db);
        tearing = true;
        torn = [&](int) { images.append(image()); };
        change(**db);
        heal();
        m_after = contentOf(**db);
    }
    verify(images);
}

QTEST_GUILESS_MAIN(tst_PowerCut)
#include "tst_PowerCut.moc"
