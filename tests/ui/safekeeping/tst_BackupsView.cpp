// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/safekeeping/BackupsView.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/looks/Theme.h"

#include <QDir>
#include <QFile>
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
    void keepsASecondFolder();
    void refusesAFolderThatIsNotThere();
    void saysWhoseOldPassphraseOpensWhat();
    void findsADamagedBackup();
    void aCheckCanBeStopped();
    void offersOnlyWhatTheRoleMayDo();
    void everythingIsAccessible();

private:
    void press(const char *name);
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
    const QDir backups(m_register->folder() + u"/backups"_s);
    const QDir bundle(backups.filePath(backups.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)));
    const QString path = bundle.filePath(bundle.entryList({u"*.marac"_s}, QDir::Files).value(0));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(path));
    QVERIFY(file.seek(9000));
    char byte = 0;
    QVERIFY(file.peek(&byte, 1) == 1);
    byte = char(byte ^ 1);
    QVERIFY(file.write(&byte, 1) == 1);
    file.close();

    press("checkBackups");
    QCOMPARE(cell(0, 1), u"Damaged"_s);
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    press("backUpNow");
    press("checkBackups");
    QStringList states{cell(0, 1), cell(1, 1)};
    states.sort();
    QCOMPARE(states, QStringList({u"Complete"_s, u"Damaged"_s}));
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
