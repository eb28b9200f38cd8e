// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/UsersView.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/today/FirstSteps.h"
#include "ui/shell/Words.h"
#include "ui/shell/door/RecoveryPanel.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/users/UserForm.h"
#include "ui/users/UsersPage.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr std::array<Column<User>, 5> columns{{
    {"name", [] { return UsersView::tr("Name"); }, [](const User &row) { return row.name; }},
    {"login", [] { return UsersView::tr("Login"); }, [](const User &row) { return row.login; }},
    {"role", [] { return UsersView::tr("Role"); }, [](const User &row) { return roleWord(row.role); }},
    {"state", [] { return UsersView::tr("State"); },
     [](const User &row) {
         return !row.enabled            ? UsersView::tr("Closed")
             : row.mustChangePassphrase ? UsersView::tr("First passphrase")
                                        : UsersView::tr("Open");
     },
     Align::Left, nullptr,
     [](const User &row) {
         return !row.enabled ? Tone::Neutral : row.mustChangePassphrase ? Tone::Warning : Tone::Good;
     }},
    {"added", [] { return UsersView::tr("Added"); }, [](const User &row) { return documents::moment(row.addedAt); },
     Align::Left, [](const User &row) { return QVariant(row.addedAt); }, nullptr, false},
}};

UsersView::UsersView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new RowsModel<User>(
                                                columns, [](const User &row) { return row.id.value(); }, this))
{
    auto *header = new PageHeader(tr("Users"));
    header->setSubtitle(tr("Who has a key to the register. An account is closed, never deleted: the trail names it."));
    QPushButton *add = header->addMainButton(u"newUser"_s, tr("Ne&w account"), u"add"_s);
    QPushButton *sheet = header->addButton(u"newSheet"_s, tr("New reco&very sheet…"));
    auto *list = new RecordTable(u"users"_s, tr("Users"));
    list->setModel(m_model);
    rememberList(context, list);
    m_page = new ListDetail(u"users"_s, header, list, this);
    m_page->setNothingChosen(tr("Choose an account and press Return to change it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(list, &RecordTable::opened, this, &UsersView::openRecord);
    connect(add, &QPushButton::clicked, this, [this] { show({}); });
    connect(sheet, &QPushButton::clicked, this, &UsersView::renewSheet);
}

void UsersView::refresh()
{
    const Result<QList<User>> users = consultUsers(m_context.reg());
    if (!users) {
        m_context.prompts().failed(users.error());
        m_model->setUnread();
        return;
    }
    m_model->setRows(*users);
}

void UsersView::openRecord(qint64 recordId)
{
    if (recordId == PageContext::newRecord) {
        show({});
        return;
    }
    for (const User &user : m_model->rows()) {
        if (user.id.value() == recordId) {
            show(User(user));
            return;
        }
    }
}

bool UsersView::hasUnsavedWork() const
{
    return m_sheet || (m_form && m_form->hasUnsavedWork());
}

QString UsersView::lostByLocking() const
{
    return m_sheet
        ? tr("The new recovery words are gone, and the old sheet is void. Make another new sheet on the page "
             "“Users” and keep its words on paper.")
        : QString();
}

void UsersView::show(const User &user)
{
    if (m_sheet) {
        m_context.prompts().warn(tr("The new recovery words would be gone. Type two of them from your paper first."));
        return;
    }
    m_form = new UserForm(m_context, user, this);
    // Later, because the form that says so is destroyed by showing the account anew.
    connect(
        m_form, &UserForm::kept, this,
        [this](qint64 id) {
            refresh();
            openRecord(id);
        },
        Qt::QueuedConnection);
    m_page->showRecord(user.id.value(), m_form);
    if (!user.id.isValid())
        m_form->begin();
}

void UsersView::renewSheet()
{
    m_context.prompts().confirm(
        this,
        {tr("Make a new recovery sheet?"),
         tr("For the day the paper is lost, or somebody may have seen it. The old sheet opens the register no more; "
            "backups "
            "made before keep it. The new words are shown once: have a printer or paper at hand."),
         tr("&Make it")},
        [this] {
            const Result<RenewedSheet> sheet = renewRecoverySheet(m_context.reg());
            if (sheet)
                showSheet(*sheet);
            else
                m_context.prompts().failed(sheet.error());
        });
}

void UsersView::showSheet(const RenewedSheet &sheet)
{
    Register &reg = m_context.reg();
    m_sheet = new RecoveryPanel(
        sheet.recovery,
        {reg.settings().partnership, documents::sheetReference(reg.uuid()), reg.actor().name, reg.path()},
        m_context.clock(), [&reg](AuditVerb verb) { return recordSheetUse(reg, verb); });
    // Later, because the panel that says so is destroyed by it.
    connect(
        m_sheet, &RecoveryPanel::kept, this,
        [this] {
            m_sheet.clear();
            m_page->setDetail(nullptr);
            if (const Result<> kept = recordRecoverySheet(m_context.reg()); !kept)
                m_context.prompts().failed(kept.error());
            else
                m_context.prompts().saved(tr("The new recovery sheet holds. Tear up the old one and make a backup."));
        },
        Qt::QueuedConnection);
    m_page->showRecord(0, m_sheet);
    m_sheet->setFocus();
    if (!sheet.pending.isEmpty())
        m_context.prompts().warn(sheet.pending);
}

Page usersPage()
{
    return {u"users"_s,
            UsersView::tr("Users"),
            u"users"_s,
            80,
            Operation::KeepUsers,
            [](PageContext &context, QWidget *parent) -> PageView * { return new UsersView(context, parent); },
            Page::Group::Keeping,
            {},
            {{u"users/user"_s, UsersView::tr("the form of an account"), Operation::KeepUsers}}};
}

} // namespace marac
