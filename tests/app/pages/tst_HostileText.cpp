// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/documents/odt/WriteOdt.h"
#include "core/documents/paper/Paint.h"
#include "tests/app/pages/HostileRegister.h"
#include "tests/support/Bait.h"
#include "tests/support/TestPageContext.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Text in a record names a picture in every way there is. No page, form, tooltip or paper fetches it.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void baitWorks();
    void pages_data();
    void pages();
    void papers_data();
    void papers();
    void recoverySheet();

private:
    static void hover(QWidget *widget);

    std::unique_ptr<test::Bait> m_bait;
    std::unique_ptr<test::HostileRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
};

void TestHostileText::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_bait = std::make_unique<test::Bait>();
    test::HostileWords words = test::HostileWords::of(m_bait->line());
    words.account = m_bait->account();
    m_register = std::make_unique<test::HostileRegister>(words);
    m_context = std::make_unique<TestPageContext>(m_register->reg());
}

/// Without this a broken watch would let everything pass.
void TestHostileText::baitWorks()
{
    m_bait->wasTaken();
    QVERIFY(!m_bait->wasTaken());
    QLabel careless(m_bait->line());
    careless.setTextFormat(Qt::RichText);
    careless.show();
    careless.grab();
    QVERIFY(m_bait->wasTaken());
}

void TestHostileText::pages_data()
{
    QTest::addColumn<QString>("id");
    for (const Page &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestHostileText::hover(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QHelpEvent help(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
    QCoreApplication::sendEvent(widget, &help);
}

void TestHostileText::pages()
{
    QFETCH(QString, id);
    std::unique_ptr<PageView> view;
    for (const Page &page : allPages()) {
        if (page.id == id)
            view.reset(page.create(*m_context, nullptr));
    }
    view->resize(1080, 600);
    view->show();
    view->refresh();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    const auto look = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        view->grab();
        for (QWidget *part : view->findChildren<QWidget *>()) {
            if (part->isVisible())
                hover(part);
        }
    };
    look();
    if (auto *list = view->findChild<QTableView *>(id + u".view"_s)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QTest::keyClick(list, Qt::Key_Return);
            QTest::qWait(0);
            look();
        }
    }
    for (const char *button : {"changeReferral", "assess", "accept", "editAgency"}) {
        auto *opens = view->findChild<QAbstractButton *>(QString::fromLatin1(button));
        if (!opens || !opens->isVisible())
            continue;
        opens->click();
        QTest::qWait(0);
        look();
    }
    for (NarrativeEdit *editor : view->findChildren<NarrativeEdit *>()) {
        editor->setPlainText(m_bait->account());
        look();
    }
    QVERIFY(!m_bait->wasTaken());
}

void TestHostileText::papers_data()
{
    QTest::addColumn<int>("kind");
    for (const Code<documents::DocumentKind> &kind : Codes<documents::DocumentKind>::all) {
        if (kind.value != documents::DocumentKind::RecoverySheet)
            QTest::newRow(kind.text) << int(kind.value);
    }
}

void TestHostileText::papers()
{
    QFETCH(int, kind);
    const QList<documents::PaperOrder> orders = m_register->ordersOf(documents::DocumentKind(kind));
    QVERIFY(!orders.isEmpty());
    for (const documents::PaperOrder &order : orders) {
        const documents::Document paper =
            *MUST(documents::makePaper(m_register->reg(), order, documents::PaperUse::Export));
        QVERIFY(!documents::renderPages(paper, 80).isEmpty());
        QVERIFY(!documents::odtBytes(paper).isEmpty());
        QVERIFY(!MUST(documents::pdfBytes(paper))->isEmpty());
    }
    QVERIFY(!m_bait->wasTaken());
}

/// The one paper that is made of no record.
void TestHostileText::recoverySheet()
{
    const QString line = m_bait->line();
    const documents::Document sheet = documents::recoverySheetDocument(
        documents::recoverySheetInput(line, u"6D1F"_s, QStringList(24, line), line, m_register->job().clock()));
    QVERIFY(!documents::renderPages(sheet, 80).isEmpty());
    QVERIFY(!MUST(documents::pdfBytes(sheet))->isEmpty());
    QVERIFY(!m_bait->wasTaken());
}

QTEST_MAIN(TestHostileText)
#include "tst_HostileText.moc"
