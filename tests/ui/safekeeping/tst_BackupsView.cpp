// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "core/register/door/DerivedMending.h"
#include "core/register/settings/SaveSettings.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/safekeeping/BackupSheet.h"
#include "ui/safekeeping/BackupsView.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/lists/RowsModel.h"
#include "ui/widgets/looks/Theme.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

class TestBackupsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makesABackupAndListsIt();
    void warnsOfWhatWasMendedFirst();
    void keepsASecondFolder();
    void saysWhichFolderIsBehind();
    void refusesAFolderThatIsNotThere();
    void saysWhoseOldPassphraseOpensWhat();
    void findsADamagedBackup();
    void saysThatBackupsAreGone();
    void damageStaysFound();
    void listAndSheetStayTogether();
    void aCheckCanBeStopped();
    void offersOnlyWhatTheRoleMayDo();
    void everythingIsAccessible();

private:
    void press(const char *name);
    /// Of the backup that was made `index`-th.
    QString pathOf(int index) const;
    void flipByteIn(const QString &backup);
    QStringList facts() const;
    QString standing() const { return m_view->findChild<Banner *>(u"backupStanding"_s)->text(); }
    QAbstractItemModel *rows() const { return m_view->findChild<QTableView *>(u"backups.view"_s)->model(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<BackupsView> m_view;
};

void TestBackupsView::init()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<test::TestRegister>();
    m_context = std::make_unique<TestPageContext>(m_register->reg());
    m_view = std::make_unique<BackupsView>(*m_context, nullptr);
    m_view->resize(1120, 700);
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->refresh();
}

void TestBackupsView::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_register.reset();
}

void TestBackupsView::press(const char *name)
{
    auto *button = m_view->findChild<QPushButton *>(QLatin1StringView(name));
    QVERIFY2(button, name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::processEvents();
}

QString TestBackupsView::pathOf(int index) const
{
    const QDir backups(m_register->folder() + u"/backups"_s);
    return backups.filePath(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).value(index));
}

void TestBackupsView::flipByteIn(const QString &backup)
{
    QFile file(backup + u"/register.marac"_s);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(file.fileName()));
    QVERIFY(file.seek(9000));
    char byte = 0;
    QVERIFY(file.peek(&byte, 1) == 1);
    byte = char(byte ^ 1);
    QVERIFY(file.write(&byte, 1) == 1);
}

/// What the sheet in the reading pane says; of one that was replaced nothing.
QStringList TestBackupsView::facts() const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts;
    for (const auto *sheet : m_view->findChildren<BackupSheet *>()) {
        for (const auto *label : sheet->findChildren<QLabel *>())
            texts += label->text();
        for (const auto *pill : sheet->findChildren<StatusPill *>())
            texts += pill->word();
    }
    return texts;
}

void TestBackupsView::makesABackupAndListsIt()
{
    QVERIFY(standing().contains(u"no backup yet"_s));
    QCOMPARE(rows()->rowCount(), 0);
    press("backUpNow");
    QVERIFY2(m_context->prompts().failures.isEmpty(), qPrintable(m_context->prompts().failures.value(0).text));
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(cell(0, 1), u"Complete"_s);
    QVERIFY(standing().contains(u"made today"_s));
    QVERIFY(standing().contains(u"in one place"_s));
    QVERIFY(QDir(m_register->folder() + u"/backups"_s).exists());
}

void TestBackupsView::warnsOfWhatWasMendedFirst()
{
    runScript(m_register->rawDb(), "INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva')");
    press("backUpNow");
    QVERIFY(m_context->prompts().failures.isEmpty());
    QCOMPARE(rows()->rowCount(), 1);
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    QVERIFY(m_context->prompts().warnings.first().contains(derivedMendedNotice(Derived::SearchIndex)));
    press("backUpNow");
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
}

void TestBackupsView::keepsASecondFolder()
{
    const QString second = m_register->folder() + u"/stick"_s;
    QVERIFY(QDir().mkpath(second));
    press("backupFolders");
    auto *field = m_view->findChild<QLineEdit *>(u"secondBackupFolder"_s);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, second);
    QVERIFY(m_view->hasUnsavedWork());
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(m_context->reg().settings().secondBackupFolder, second);
    press("backUpNow");
    QCOMPARE(rows()->rowCount(), 2);
    QCOMPARE(QDir(second).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    QVERIFY(!standing().contains(u"in one place"_s));
}

void TestBackupsView::saysWhichFolderIsBehind()
{
    Settings settings = m_context->reg().settings();
    settings.secondBackupFolder = m_register->folder() + u"/stick"_s;
    QVERIFY(saveSettings(m_context->reg(), settings));
    press("backUpNow");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QVERIFY(m_context->prompts().failures.constFirst().text.contains(u"into the second backup folder failed"_s));
    QVERIFY2(standing().startsWith(u"Second folder: The latest attempt failed."_s), qPrintable(standing()));
    QVERIFY(!standing().contains(u"is lost"_s)); // the first has its own
}

void TestBackupsView::refusesAFolderThatIsNotThere()
{
    press("backupFolders");
    auto *field = m_view->findChild<QLineEdit *>(u"backupFolder"_s);
    field->setFocus();
    QTest::keyClicks(field, m_register->folder() + u"/nowhere"_s);
    press("keepFolders");
    QVERIFY(m_context->reg().settings().backupFolder.isEmpty());
    QVERIFY(m_view->hasUnsavedWork());
}

void TestBackupsView::saysWhoseOldPassphraseOpensWhat()
{
    press("backUpNow");
    QCOMPARE(cell(0, 3), u"None"_s);
    auto *rotation = m_view->findChild<Banner *>(u"rotationDue"_s);
    QVERIFY(!rotation->isVisible());
    QVERIFY(disableUser(m_context->reg(), m_register->user(Role::Deputy)));
    m_view->refresh();
    QCOMPARE(cell(0, 3), u"Can open it"_s);
    QVERIFY(rotation->isVisible());

    m_context->prompts().goesAhead = false;
    press("changeKey");
    QVERIFY(rotation->isVisible());
    m_context->prompts().goesAhead = true;
    press("changeKey");
    QVERIFY2(m_context->prompts().failures.isEmpty(), qPrintable(m_context->prompts().failures.value(0).text));
    QVERIFY(!rotation->isVisible());
    QCOMPARE(cell(0, 3), u"Can open it"_s);
}

void TestBackupsView::findsADamagedBackup()
{
    press("backUpNow");
    flipByteIn(pathOf(0));

    press("checkBackups");
    QCOMPARE(cell(0, 1), u"Damaged"_s);
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    QVERIFY2(standing().contains(u"is damaged"_s), qPrintable(standing()));
    press("backUpNow");
    press("checkBackups");
    QStringList states{cell(0, 1), cell(1, 1)};
    states.sort();
    QCOMPARE(states, QStringList({u"Complete"_s, u"Damaged"_s}));
}

void TestBackupsView::saysThatBackupsAreGone()
{
    press("backUpNow");
    QVERIFY(QDir(m_register->folder() + u"/backups"_s).removeRecursively());
    m_view->refresh();
    QVERIFY2(standing().contains(u"not in its folder any more"_s), qPrintable(standing()));
    QVERIFY(!standing().contains(u"made today"_s));
}

void TestBackupsView::damageStaysFound()
{
    const QString aside = m_register->folder() + u"/aside"_s;
    press("backUpNow");
    const QString whole = pathOf(0) + u"/register.marac"_s;
    QVERIFY(QFile::copy(whole, aside));
    flipByteIn(pathOf(0));
    press("checkBackups");
    QCOMPARE(cell(0, 1), u"Damaged"_s);
    m_view->refresh(); // the page came into sight again
    QCOMPARE(cell(0, 1), u"Damaged"_s);
    press("backUpNow");
    QStringList states{cell(0, 1), cell(1, 1)};
    states.sort();
    QCOMPARE(states, QStringList({u"Complete"_s, u"Damaged"_s}));

    QVERIFY(QFile::remove(whole) && QFile::copy(aside, whole));
    press("checkBackups");
    m_view->refresh();
    QCOMPARE(cell(0, 1), u"Complete"_s);
    QCOMPARE(cell(1, 1), u"Complete"_s);
}

void TestBackupsView::listAndSheetStayTogether()
{
    press("backUpNow");
    const QString older = pathOf(0);
    auto *list = m_view->findChild<RecordTable *>(u"backups"_s);
    m_view->openRecord(rows()->index(0, 0).data(RecordIdRole).toLongLong());
    QVERIFY(facts().contains(older));
    m_register->clock().advanceMs(60'000);
    press("backUpNow"); // stands above the older one
    QCOMPARE(rows()->rowCount(), 2);
    QVERIFY(facts().contains(older));
    QCOMPARE(list->currentRecord(), rows()->index(1, 0).data(RecordIdRole).toLongLong());

    flipByteIn(older);
    press("checkBackups");
    QVERIFY(facts().contains(u"Damaged"_s)); // in the sheet too
    QVERIFY(QDir(older).removeRecursively());
    m_view->refresh();
    QCOMPARE(rows()->rowCount(), 1);
    QVERIFY(facts().isEmpty());
    QCOMPARE(list->currentRecord(), 0);
}

void TestBackupsView::aCheckCanBeStopped()
{
    press("backUpNow");
    m_context->progress = [](int, int) { return false; };
    press("checkBackups");
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    QVERIFY(m_context->prompts().warnings.constFirst().contains(u"was stopped"_s));
    QVERIFY(m_context->prompts().failures.isEmpty());
    QCOMPARE(rows()->rowCount(), 1);
}

void TestBackupsView::offersOnlyWhatTheRoleMayDo()
{
    m_view.reset();
    m_context.reset();
    m_context = std::make_unique<TestPageContext>(m_register->as(Role::Deputy));
    m_view = std::make_unique<BackupsView>(*m_context, nullptr);
    m_view->refresh();
    QVERIFY(m_view->findChild<QPushButton *>(u"backUpNow"_s));
    QCOMPARE(bool(m_view->findChild<QPushButton *>(u"changeKey"_s)), permits(Role::Deputy, Operation::RotateKey));
}

void TestBackupsView::everythingIsAccessible()
{
    press("backUpNow");
    m_view->openRecord(1);
    assertAccessible(m_view.get());
    press("backupFolders");
    assertAccessible(m_view.get());
}

QTEST_MAIN(TestBackupsView)
#include "tst_BackupsView.moc"
