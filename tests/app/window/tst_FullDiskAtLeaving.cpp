// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/RegisterCore.h"
#include "core/store/Statement.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/AtTheWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The disk is full and a form is half typed: nobody is told that it was kept, and nobody leaves without having been told.
class TestFullDiskAtLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void lockingSaysWhatWasLost();
    void closingAsksOnce();
    void closingGoesOnOnceThereIsRoom();
    void anotherRecordWaitsUntilTheDraftIsKept();

private:
    void setRoom(qint64 pages);
    bool doorSays(const QString &words) const;

    std::unique_ptr<test::AtTheWindow> m_at;
};

void TestFullDiskAtLeaving::init()
{
    m_at = std::make_unique<test::AtTheWindow>();
    m_at->unlock();
    m_at->page(u"referrals"_s);
    m_at->press("newReferral");
    m_at->fill("referrerName", u"Grace Mbeki"_s);
    setRoom(0);
    // More than the last free page may still take.
    m_at->window().findChild<QPlainTextEdit *>(u"narrative"_s)->insertPlainText(QString(20000, u'x'));
}

/// As many pages more than the register has; none is a full disk.
void TestFullDiskAtLeaving::setRoom(qint64 pages)
{
    Connection &db = *RegisterInside::of(m_at->window().workspace()->reg()).db;
    const SchemaPermit permit(db);
    Statement count(db, "PRAGMA page_count");
    QVERIFY(count.next());
    db.execute(QByteArray("PRAGMA max_page_count = " + QByteArray::number(count.get<qint64>(0) + pages)).constData());
}

bool TestFullDiskAtLeaving::doorSays(const QString &words) const
{
    const auto *door = m_at->window().findChild<QWidget *>(u"unlock"_s);
    return door && !m_at->window().workspace() && m_at->says(words);
}

void TestFullDiskAtLeaving::lockingSaysWhatWasLost()
{
    m_at->window().lock(u"Locked."_s);
    QTRY_VERIFY_WITH_TIMEOUT(doorSays(u"could not be kept"_s), 60000);
}

void TestFullDiskAtLeaving::closingAsksOnce()
{
    QVERIFY(!m_at->window().close());
    QVERIFY(m_at->window().workspace());
    QVERIFY(m_at->says(u"could not be kept"_s));
    m_at->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_at->window().workspace(), 60000);
}

void TestFullDiskAtLeaving::closingGoesOnOnceThereIsRoom()
{
    QVERIFY(!m_at->window().close());
    setRoom(1000000);
    m_at->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_at->window().isVisible(), 60000);
}

void TestFullDiskAtLeaving::anotherRecordWaitsUntilTheDraftIsKept()
{
    const auto narrative = [this] { return m_at->window().findChild<QPlainTextEdit *>(u"narrative"_s); };
    m_at->window().workspace()->go(u"referrals"_s, PageContext::newRecord);
    auto *goAhead = m_at->window().findChild<QPushButton *>(u"goAhead"_s);
    QVERIFY(goAhead);
    goAhead->click();
    QVERIFY2(m_at->says(u"no room left"_s), qPrintable(m_at->words()));
    QVERIFY(narrative() && narrative()->toPlainText().size() == 20000);
}

QTEST_MAIN(TestFullDiskAtLeaving)
#include "tst_FullDiskAtLeaving.moc"
