// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchView.h"

#include "ui/search/SearchPage.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/ReadingOrder.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int pauseMs = 400; ///< of a person who has typed a word and looks up

static QString kindOf(const SearchRow &row)
{
    switch (row.hit.place) {
    case SearchPlace::Address:
        return SearchView::tr("Person, by address");
    case SearchPlace::Narrative:
        return SearchView::tr("Referral, what happened");
    case SearchPlace::IncidentPlace:
        return SearchView::tr("Referral, where it happened");
    case SearchPlace::PoliceReference:
        return SearchView::tr("Referral, police reference");
    case SearchPlace::ReferralWords:
        return SearchView::tr("Referral, what else it says");
    case SearchPlace::WithoutConsent:
        return SearchView::tr("Referral, sharing without consent");
    case SearchPlace::Decision:
        return SearchView::tr("Referral, reason of a decision");
    case SearchPlace::ItemNote:
        return SearchView::tr("Risk, a note on an item");
    case SearchPlace::Judgement:
        return SearchView::tr("Risk, reason of a judgement");
    case SearchPlace::ActionText:
        return SearchView::tr("Action, what is to be done");
    case SearchPlace::ActionFeedback:
        return SearchView::tr("Action, what was reported");
    case SearchPlace::Chase:
        return SearchView::tr("Action, a chase");
    case SearchPlace::RiskAnalysis:
        return SearchView::tr("Case, risk analysis and decisions");
    case SearchPlace::Amendment:
        return SearchView::tr("Minutes, an amendment");
    case SearchPlace::OtherBusiness:
        return SearchView::tr("Minutes, other business");
    case SearchPlace::Contribution:
        return SearchView::tr("Case, said at a meeting");
    case SearchPlace::CaseEvent:
        return SearchView::tr("Case, tracking data");
    case SearchPlace::Transfer:
        return SearchView::tr("Case, moved to or from another area");
    case SearchPlace::Record:
        break;
    }
    switch (row.hit.subject.kind) {
    case SubjectKind::CaseFile:
        return SearchView::tr("Case");
    case SubjectKind::Referral:
        return SearchView::tr("Referral");
    case SubjectKind::Meeting:
        return SearchView::tr("Meeting");
    case SubjectKind::Action:
        return SearchView::tr("Action");
    default:
        return SearchView::tr("Person");
    }
}

static QString pageOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::CaseFile:
        return u"cases"_s;
    case SubjectKind::Referral:
        return u"referrals"_s;
    case SubjectKind::Meeting:
        return u"meetings"_s;
    case SubjectKind::Action:
        return u"actions"_s;
    default:
        return {};
    }
}

static constexpr std::array<Column<SearchRow>, 3> columns{{
    {"kind", [] { return SearchView::tr("Kind"); }, kindOf},
    titleColumn<SearchRow>(
        {"title", [] { return SearchView::tr("Found"); }, [](const SearchRow &row) { return row.hit.title; }}),
    {"text", [] { return SearchView::tr("More"); }, [](const SearchRow &row) { return row.hit.text; }},
}};

SearchView::SearchView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new RowsModel<SearchRow>(
                                                columns, [](const SearchRow &row) { return row.place; }, this)),
      m_form(new Form(this)), m_words(nullptr), m_table(new RecordTable(u"hits"_s, tr("Records found"), this)),
      m_count(new HintLabel({}, this)), m_more(new LinkButton(u"moreHits"_s, tr("Show more"), this)),
      m_pause(new QTimer(this))
{
    auto *header = new PageHeader(tr("Search"), this);
    header->setSubtitle(tr("Every search is recorded with its words and with the people it found."));
    m_words = m_form->add(
        tr("&Search for"), new LineEdit(u"words"_s),
        {.hint =
             tr("A reference or its number (SHC-2026, case 0041), a name, a telephone number, a postcode, a street, or "
                "words of a referral, an action or a case. Three letters are looked for as you type.")});
    m_words->setLimit(longestSearch);
    setFocusProxy(m_words);
    QPushButton *button = m_form->addMainButton(u"find"_s, tr("&Find"));
    m_table->setModel(m_model);
    rememberColumns(m_table);
    m_table->setEmptyState(
        new EmptyState(u"search"_s, tr("Nothing to show"), tr("What a search finds appears here. Return opens it.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(header);
    column->addWidget(m_form);
    column->addWidget(m_count);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    connect(button, &QPushButton::clicked, this, &SearchView::find);
    connect(m_words, &QLineEdit::returnPressed, this, &SearchView::find);
    m_pause->setObjectName(u"pause"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_words, &LineEdit::edited, this, &SearchView::typedOn);
    connect(m_more, &LinkButton::clicked, this, &SearchView::findMore);
    connect(m_pause, &QTimer::timeout, this, &SearchView::findWhileTyping);
    connect(m_table, &RecordTable::opened, this, &SearchView::open);
    connect(&context.reg(), &Register::changed, this, [this] { m_isStale = true; });
    m_more->hide();
    tabInReadingOrder(this);
}

void SearchView::refresh()
{
    // They are looked at once more, and a name or a meeting's day may have changed while another page was in sight.
    if (!m_model->rows().isEmpty()) {
        const Result<QList<SearchHit>> hits = search(m_context.reg(), m_searched, m_most);
        list(hits);
        if (!hits)
            m_context.prompts().failed(hits.error());
    }
    m_isStale = false;
    if (m_model->rows().isEmpty())
        m_words->setFocus();
}

/// With too little to go by nothing is listed: what stood there was found by other words.
void SearchView::typedOn()
{
    m_pause->stop();
    if (m_isListed && m_words->kept() == m_searched)
        return;
    m_form->clearProblems();
    if (lettersIn(m_words->kept()) >= fewestLetters)
        m_pause->start();
    else
        setHits({}, false, {});
}

void SearchView::findWhileTyping()
{
    if (!isEnabled()) { // the register is away for a moment
        m_pause->start();
        return;
    }
    // What can't be searched for is said when it is asked for, not in the middle of a word.
    if (isVisible() && m_words->problems().isEmpty())
        run();
}

void SearchView::find()
{
    m_pause->stop();
    m_form->clearProblems();
    const bool isThere = m_isListed && !m_isStale && m_words->kept() == m_searched;
    if ((isThere || run()) && !m_model->rows().isEmpty()) {
        m_table->setCurrentRecord(1);
        m_table->view()->setFocus();
    }
}

/// Goes on where the first ones ended.
void SearchView::findMore()
{
    const int seen = int(m_model->rows().size());
    m_most = mostHits;
    const Result<QList<SearchHit>> hits = search(m_context.reg(), m_searched, m_most);
    list(hits);
    if (!hits) {
        m_context.prompts().failed(hits.error());
        m_words->setFocus();
        return;
    }
    m_table->setCurrentRecord(std::min<qint64>(seen + 1, hits->size()));
    m_table->view()->setFocus();
}

bool SearchView::run()
{
    m_searched = m_words->kept();
    m_most = firstHits;
    const Result<QList<SearchHit>> hits = search(m_context.reg(), m_searched, m_most);
    list(hits);
    if (hits) {
        m_isStale = false;
        return true;
    }
    if (hits.error().kind == Problem::Kind::Invalid)
        m_form->showProblem(hits.error());
    else
        m_context.prompts().failed(hits.error());
    return false;
}

void SearchView::list(const Result<QList<SearchHit>> &hits)
{
    if (!hits) {
        setHits({}, false, {});
        if (hits.error().kind != Problem::Kind::Invalid) // which is about the words
            m_model->setUnread();
        return;
    }
    const bool isPart = hits->size() >= m_most;
    setHits(*hits, isPart && m_most < mostHits,
            hits->isEmpty() ? tr("Nothing was found. Try fewer letters, or another spelling.")
                : isPart    ? tr("The first %1 are shown. Give more letters to narrow it.").arg(hits->size())
                            : tr("%n found", nullptr, int(hits->size())));
    m_isListed = true;
}

void SearchView::setHits(const QList<SearchHit> &hits, bool mayShowMore, const QString &count)
{
    QList<SearchRow> rows;
    for (const SearchHit &hit : hits)
        rows.append({rows.size() + 1, hit});
    m_model->setRows(rows);
    m_count->setText(count);
    m_more->setVisible(mayShowMore);
    m_isListed = false;
}

void SearchView::open(qint64 place)
{
    const SearchHit &hit = m_model->row(int(place) - 1).hit;
    const QString page = pageOf(hit.opens.kind);
    if (hit.closed)
        m_context.prompts().warn(
            tr("This belongs to a case that is closed until everybody at its meeting has signed."));
    else if (page.isEmpty())
        m_context.prompts().warn(tr("No referral or case names this person, so there is nothing to open."));
    else
        m_context.go(page, hit.opens.id);
}

Page searchPage()
{
    return {u"search"_s,
            SearchView::tr("Search"),
            u"search"_s,
            60,
            Operation::Search,
            [](PageContext &context, QWidget *parent) -> PageView * { return new SearchView(context, parent); },
            Page::Group::Work,
            QKeySequence(Qt::CTRL | Qt::Key_K)};
}

} // namespace marac
