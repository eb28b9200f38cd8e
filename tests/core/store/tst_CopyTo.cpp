// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/cipher/CopyTo.h"
#include "core/store/cipher/PageCheck.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

class tst_CopyTo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copyIsEqualUnderItsOwnKey();
    void sourceStaysUsable();
    void uncommittedWorkIsNotCopied();
    void worksFromAnotherThread();
    void stoppedLeavesNothing();
    void takenNameIsRefused();
    void badKeyLeavesNothing();
    void damagedSourceIsReported();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_source;
};

void tst_CopyTo::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(makeSample(path(u"source.marac"_s), keyOf('k'), 900));
    auto source = CipherFile::open(path(u"source.marac"_s), keyOf('k'));
    QVERIFY(source);
    m_source = std::move(*source);
}

void tst_CopyTo::cleanup()
{
    m_source.reset();
    m_folder.reset();
}

void tst_CopyTo::copyIsEqualUnderItsOwnKey()
{
    QVERIFY(copyTo(m_source->handle(), path(u"copy.marac"_s), keyOf('c')));
    QVERIFY(!readAll(path(u"copy.marac"_s)).contains(canary().toUtf8()));
    QVERIFY(!CipherFile::open(path(u"copy.marac"_s), keyOf('k')));
    const auto copy = CipherFile::open(path(u"copy.marac"_s), keyOf('c'));
    QVERIFY(copy);
    QVERIFY(checkPages(**copy));
    QCOMPARE(contentOf(**copy), contentOf(*m_source));
    QVERIFY(!(QFileInfo(path(u"copy.marac"_s)).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void tst_CopyTo::sourceStaysUsable()
{
    QVERIFY(copyTo(m_source->handle(), path(u"copy.marac"_s), keyOf('c')));
    Statement(*m_source, "UPDATE note SET words = 'after' WHERE id = 1").run();
    QVERIFY(checkPages(*m_source));
    QVERIFY(!CipherFile::open(path(u"source.marac"_s), keyOf('k')));
}

void tst_CopyTo::uncommittedWorkIsNotCopied()
{
    m_source->execute("BEGIN IMMEDIATE");
    Statement(*m_source, "DELETE FROM note").run();
    const Result<> copied = copyTo(m_source->handle(), path(u"copy.marac"_s), keyOf('c'));
    m_source->execute("ROLLBACK");
    // A copy in the middle of a change is refused; half a change in a backup would be worse.
    QVERIFY(!copied);
    QVERIFY(!QFileInfo::exists(path(u"copy.marac"_s)));
    QCOMPARE(ask<int>(*m_source, "SELECT count(*) FROM note"), 900);
}

void tst_CopyTo::worksFromAnotherThread()
{
    std::optional<Result<>> copied;
    std::thread worker([&] { copied = copyTo(m_source->handle(), path(u"copy.marac"_s), keyOf('c')); });
    worker.join();
    QVERIFY(copied && *copied);
    const auto copy = CipherFile::open(path(u"copy.marac"_s), keyOf('c'));
    QVERIFY(copy);
    QCOMPARE(contentOf(**copy), contentOf(*m_source));
}

void tst_CopyTo::stoppedLeavesNothing()
{
    QList<int> seen;
    const Result<> copied = copyTo(m_source->handle(), path(u"copy.marac"_s), keyOf('c'), [&](int done, int total) {
        seen.append(done);
        return done <= 0 || done > total;
    });
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, Problem::Kind::Refused);
    QCOMPARE(seen.size(), 1);
    QVERIFY(!QFileInfo::exists(path(u"copy.marac"_s)));
    QVERIFY(!QFileInfo::exists(path(u"copy.marac-journal"_s)));
}

void tst_CopyTo::takenNameIsRefused()
{
    QVERIFY(writeAll(path(u"taken"_s), "mine"));
    QVERIFY(!copyTo(m_source->handle(), path(u"taken"_s), keyOf('c')));
    QCOMPARE(readAll(path(u"taken"_s)), "mine");
}

void tst_CopyTo::badKeyLeavesNothing()
{
    QVERIFY(!copyTo(m_source->handle(), path(u"copy.marac"_s), Secret::copyOf("secret")));
    QVERIFY(!QFileInfo::exists(path(u"copy.marac"_s)));
}

void tst_CopyTo::damagedSourceIsReported()
{
    m_source.reset();
    const QByteArray good = readAll(path(u"source.marac"_s));
    // The last page too: the copying alone would not notice it.
    for (const qsizetype offset : {good.size() / 2, good.size() - 2000}) {
        QByteArray bytes = good;
        bytes[offset] = char(bytes[offset] ^ 1);
        QVERIFY(writeAll(path(u"source.marac"_s), bytes));
        auto source = CipherFile::open(path(u"source.marac"_s), keyOf('k'));
        QVERIFY(source);
        const Result<> copied = copyTo((*source)->handle(), path(u"copy.marac"_s), keyOf('c'));
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, Problem::Kind::Tampered);
        QVERIFY(!QFileInfo::exists(path(u"copy.marac"_s)));
    }
}

QTEST_GUILESS_MAIN(tst_CopyTo)
#include "tst_CopyTo.moc"
