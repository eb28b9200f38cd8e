// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Gallery.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/MessageBar.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QTest>
#include <QVBoxLayout>

using namespace marac;
using namespace Qt::StringLiterals;

/// A message is read as said of what stands below it, so it must not outlive that.
class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void successGoesWhenAProblemIsShown();
    void successGoesWhenSomethingIsTyped();
    void whatOneStepTellsStays();
    void successStaysBesideAnotherRecord();
    void failuresAndWarningsStay();

private:
    /// The step that told something is over.
    static void endStep() { QTest::qWait(10); }
    void openRecord(qint64 id);

    QWidget *m_window = nullptr;
    MessageBar *m_bar = nullptr;
    ListDetail *m_page = nullptr;
    Form *m_form = nullptr;
};

void TestMessageBar::init()
{
    theme::apply(Scheme::Light, 100);
    m_window = new QWidget;
    m_bar = new MessageBar(m_window);
    auto *table = new RecordTable(u"probe"_s, u"Probe"_s);
    RowsModel<GalleryRow> *model = Gallery::model(table);
    table->setModel(model);
    model->setRows(Gallery::rows());
    auto *view = new QWidget(m_window); // a page stands deeper than the messages
    m_page = new ListDetail(u"probe"_s, new PageHeader(u"Probe"_s), table, view);
    auto *inner = new QVBoxLayout(view);
    inner->addWidget(m_page);
    auto *column = new QVBoxLayout(m_window);
    column->addWidget(m_bar);
    column->addWidget(view);
    m_window->resize(1200, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->activateWindow();
    openRecord(1);
}

void TestMessageBar::cleanup()
{
    delete m_window;
}

void TestMessageBar::openRecord(qint64 id)
{
    m_form = new Form;
    m_form->add(u"&Name"_s, new LineEdit(u"name"_s));
    m_page->showRecord(id, m_form);
}

void TestMessageBar::successGoesWhenAProblemIsShown()
{
    m_bar->add(Tone::Good, u"Kept."_s);
    endStep();
    m_form->clearProblems();
    QCOMPARE(m_bar->texts(), QStringList{u"Kept."_s});
    m_form->showProblem({Problem::Kind::Invalid, {}, {{u"name"_s, u"Give the name."_s}}});
    QCOMPARE(m_bar->texts(), QStringList());
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::successGoesWhenSomethingIsTyped()
{
    m_bar->add(Tone::Good, u"Kept."_s);
    endStep();
    auto *name = m_form->findChild<LineEdit *>(u"name"_s);
    name->setText(u"put there by the program"_s);
    QCOMPARE(m_bar->texts(), QStringList{u"Kept."_s});
    QTest::keyClick(name, Qt::Key_X);
    QCOMPARE(m_bar->texts(), QStringList());
}

/// A page tells that something new is kept and then shows it, at once or from the queue.
void TestMessageBar::whatOneStepTellsStays()
{
    m_bar->add(Tone::Good, u"Kept."_s);
    openRecord(2);
    QCOMPARE(m_bar->texts(), QStringList{u"Kept."_s});
    m_bar->add(Tone::Good, u"Added."_s);
    QMetaObject::invokeMethod(
        m_window, [this] { openRecord(3); }, Qt::QueuedConnection);
    endStep();
    QCOMPARE(m_page->record(), 3);
    QCOMPARE(m_bar->texts(), QStringList{u"Added."_s});
}

/// It may tell what to do with that record: the passphrase that is to be handed over.
void TestMessageBar::successStaysBesideAnotherRecord()
{
    m_bar->add(Tone::Good, u"Added."_s);
    endStep();
    openRecord(2);
    QCOMPARE(m_bar->texts(), QStringList{u"Added."_s});
}

void TestMessageBar::failuresAndWarningsStay()
{
    m_bar->add(Tone::Warning, u"Mind this."_s);
    m_bar->add(Tone::Problem, u"It could not be kept."_s);
    endStep();
    openRecord(2);
    QTest::keyClick(m_form->findChild<LineEdit *>(u"name"_s), Qt::Key_X);
    QCOMPARE(m_bar->texts(), (QStringList{u"It could not be kept."_s, u"Mind this."_s}));
}

QTEST_MAIN(TestMessageBar)
#include "tst_MessageBar.moc"
