// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Gallery.h"
#include "ui/widgets/lists/ListLook.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/lists/WidestCell.h"

#include <QTableView>
#include <QTest>

using namespace marac;

/// How a list shares its width among its columns.
class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void measuresWhatTheViewWould();
    void sharesItsWidthAndNeverScrollsSideways();
    void tellsADayWholeOrNotAtAll();
    void tellsAReferenceWholeOrNotAtAll();
    void cutsNoNameWhileOtherColumnsStandEmpty();
    void tellsWhatIsToBeDoneBeforeAnythingElse();
    void keepsTheWidthThatAPersonGave();

private:
    RecordTable *m_table = nullptr;
    RowsModel<GalleryRow> *m_model = nullptr;
};

void TestTableColumns::init()
{
    theme::apply(Scheme::Light, 100);
    m_table = new RecordTable(QStringLiteral("referrals"), QStringLiteral("Referrals"));
    m_model = Gallery::model(m_table);
    m_table->setModel(m_model);
    m_model->setRows(Gallery::rows());
    m_table->resize(900, 400);
    m_table->show();
}

void TestTableColumns::cleanup()
{
    delete m_table;
}

/// Days, references, names, pills and a text of two lines: laying out every cell comes to the same.
void TestTableColumns::measuresWhatTheViewWould()
{
    const QTableView *view = m_table->view();
    QList<GalleryRow> rows = Gallery::rows();
    rows.first().agency = QStringLiteral("Merseyside Police\nHate Crime Unit");
    m_model->setRows(rows);
    bool hasPills = false;
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (view->isColumnHidden(column))
            continue;
        const int laidOut = static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(column);
        QCOMPARE(widestCell(*view, column), laidOut);
        hasPills = hasPills || view->model()->index(0, column).data(ToneRole).isValid();
    }
    QVERIFY(hasPills);
}

void TestTableColumns::sharesItsWidthAndNeverScrollsSideways()
{
    const QTableView *view = m_table->view();
    const int whole = static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(0);
    int before = 6;
    for (const int width : {1200, 700, 500, 350, 250}) {
        m_table->resize(width, 400);
        QTest::qWait(0);
        int shown = 0;
        int used = 0;
        for (int column = 0; column < 6; ++column) {
            shown += !view->isColumnHidden(column);
            used += view->columnWidth(column);
        }
        QVERIFY(shown >= 1 && shown <= before);
        QVERIFY(!view->isColumnHidden(0));
        // What a line is found by is not cut while anything else of it is told.
        QVERIFY2(view->columnWidth(0) >= whole || shown == 1, qPrintable(QString::number(width)));
        QVERIFY2(shown == 1 || used <= view->viewport()->width(), qPrintable(QString::number(width)));
        before = shown;
    }
    QVERIFY(before < 5);
    m_table->resize(1200, 400);
    QTest::qWait(0);
    QVERIFY(!view->isColumnHidden(4));
}

void TestTableColumns::tellsADayWholeOrNotAtAll()
{
    constexpr int received = 1;
    const QTableView *view = m_table->view();
    const int whole = static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(received);
    bool wasHidden = false;
    for (int width = 700; width > 150; width -= 25) {
        m_table->resize(width, 400);
        QTest::qWait(0);
        wasHidden = wasHidden || view->isColumnHidden(received);
        QVERIFY2(view->isColumnHidden(received) || view->columnWidth(received) >= whole,
                 qPrintable(QString::number(width)));
    }
    QVERIFY(wasHidden);
}

static constexpr std::array<Column<GalleryRow>, 3> withReferenceInTheMiddle{{
    {"agency", [] { return QStringLiteral("Agency"); }, [](const GalleryRow &row) { return row.agency.repeated(3); }},
    {"reference", [] { return QStringLiteral("Case"); }, [](const GalleryRow &row) { return row.reference; }},
    {"state", [] { return QStringLiteral("Note"); }, [](const GalleryRow &row) { return row.state.repeated(3); }},
}};

void TestTableColumns::tellsAReferenceWholeOrNotAtAll()
{
    constexpr int reference = 1;
    RowsModel<GalleryRow> model(withReferenceInTheMiddle, [](const GalleryRow &row) { return row.id; });
    RecordTable table(QStringLiteral("probe"), QStringLiteral("Probe"));
    table.setModel(&model);
    model.setRows(Gallery::rows());
    table.show();
    const QTableView *view = table.view();
    const int whole = static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(reference);
    for (int width = 900; width > 250; width -= 25) {
        table.resize(width, 400);
        QTest::qWait(0);
        QVERIFY2(view->isColumnHidden(reference) || view->columnWidth(reference) >= whole,
                 qPrintable(QString::number(width)));
    }
}

static constexpr std::array<Column<GalleryRow>, 5> withAName{{
    {"reference", [] { return QStringLiteral("Reference"); }, [](const GalleryRow &row) { return row.reference; }},
    titleColumn<GalleryRow>({"name", [] { return QStringLiteral("Name"); },
                             [](const GalleryRow &row) { return QStringLiteral("OYELARAN %1").arg(row.agency); }}),
    {"actions", [] { return QStringLiteral("Open actions"); },
     [](const GalleryRow &row) { return QString::number(row.ticks); }, Align::Right},
    {"strands", [] { return QStringLiteral("Strands"); }, [](const GalleryRow &row) { return row.agency.repeated(4); }},
    {"heard", [] { return QStringLiteral("Last heard at a meeting"); }, [](const GalleryRow &) { return QString(); }},
}};

/// The name is what the eye looks for: it gets the room that short and empty columns do not need.
void TestTableColumns::cutsNoNameWhileOtherColumnsStandEmpty()
{
    constexpr int name = 1;
    constexpr int actions = 2;
    constexpr int heard = 4;
    RowsModel<GalleryRow> model(withAName, [](const GalleryRow &row) { return row.id; });
    RecordTable table(QStringLiteral("probe"), QStringLiteral("Probe"));
    table.setModel(&model);
    model.setRows(Gallery::rows());
    table.show();
    const QTableView *view = table.view();
    const int whole = static_cast<const QAbstractItemView *>(view)->sizeHintForColumn(name);
    const int readable = view->fontMetrics().averageCharWidth() * 18;
    QVERIFY(whole > readable);
    for (int width = 1600; width >= 400; width -= 50) {
        table.resize(width, 400);
        QTest::qWait(0);
        QVERIFY2(!view->isColumnHidden(name), qPrintable(QString::number(width)));
        QVERIFY2(view->columnWidth(name) >= readable, qPrintable(QString::number(width)));
        if (view->columnWidth(name) >= whole)
            continue;
        // Cut: then a column that stands empty has no more than its head.
        const int head = view->fontMetrics().horizontalAdvance(QStringLiteral("Last heard at a meeting")) + 20;
        QVERIFY2(view->isColumnHidden(heard) || view->columnWidth(heard) <= head, qPrintable(QString::number(width)));
    }
    // A count takes what it needs, whatever room there is; what is left goes to the name.
    table.resize(2400, 400);
    QTest::qWait(0);
    const int needed = view->columnWidth(actions);
    const int named = view->columnWidth(name);
    table.resize(2600, 400);
    QTest::qWait(0);
    QCOMPARE(view->columnWidth(actions), needed);
    QVERIFY(view->columnWidth(name) >= named + 190);
}

static constexpr std::array<Column<GalleryRow>, 4> withASentence{{
    {"state", [] { return QStringLiteral("Clock"); }, [](const GalleryRow &row) { return row.state; }},
    {"due", [] { return QStringLiteral("Due"); }, [](const GalleryRow &) { return QStringLiteral("Thu 12/11/2026"); }},
    {"area", [] { return QStringLiteral("Where"); }, [](const GalleryRow &row) { return row.agency; }},
    titleColumn<GalleryRow>(
        {"text", [] { return QStringLiteral("What to do"); },
         [](const GalleryRow &row) {
             return QStringLiteral("Send the case list to %1 before the working day is over").arg(row.agency);
         }}),
}};

/// Large text on a small screen: where and when give way, what is to be done can still be read.
void TestTableColumns::tellsWhatIsToBeDoneBeforeAnythingElse()
{
    constexpr int text = 3;
    RowsModel<GalleryRow> model(withASentence, [](const GalleryRow &row) { return row.id; });
    RecordTable table(QStringLiteral("probe"), QStringLiteral("Probe"));
    table.setModel(&model);
    model.setRows(Gallery::rows());
    table.show();
    const QTableView *view = table.view();
    const int average = view->fontMetrics().averageCharWidth();
    bool hasGivenWay = false;
    for (int width = average * 110; width >= average * 65; width -= 20) {
        table.resize(width, 400);
        QTest::qWait(0);
        hasGivenWay = hasGivenWay || view->isColumnHidden(1) || view->isColumnHidden(2);
        QVERIFY2(view->columnWidth(text) >= average * 40, qPrintable(QString::number(width)));
    }
    QVERIFY(hasGivenWay);
}

void TestTableColumns::keepsTheWidthThatAPersonGave()
{
    RowsModel<GalleryRow> model(withAName, [](const GalleryRow &row) { return row.id; });
    RecordTable table(QStringLiteral("probe"), QStringLiteral("Probe"));
    table.setModel(&model);
    model.setRows(Gallery::rows());
    table.show();
    ListLook look;
    look.widths.insert(QStringLiteral("name"), 90);
    table.setColumns(look);
    for (const int width : {600, 1200, 2400}) {
        table.resize(width, 400);
        QTest::qWait(0);
        QCOMPARE(table.view()->columnWidth(1), 90);
    }
}

QTEST_MAIN(TestTableColumns)
#include "tst_TableColumns.moc"
