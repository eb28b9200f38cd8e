// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupsView.h"

#include "core/documents/Dates.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "ui/safekeeping/BackupFoldersForm.h"
#include "ui/safekeeping/BackupSheet.h"
#include "ui/safekeeping/BackupWords.h"
#include "ui/safekeeping/BackupsPage.h"
#include "ui/shell/drafts/RememberList.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr std::array<Column<BackupRow>, 5> columns{{
    {"at", [] { return BackupsView::tr("Made"); },
     [](const BackupRow &row) { return documents::moment(row.backup.at); }, Align::Left,
     [](const BackupRow &row) { return QVariant(row.backup.at); }},
    {"state", [] { return BackupsView::tr("State"); },
     [](const BackupRow &row) {
         return row.backup.verified ? BackupsView::tr("Complete") : BackupsView::tr("Damaged");
     },
     Align::Left, nullptr, [](const BackupRow &row) { return row.backup.verified ? Tone::Good : Tone::Problem; }},
    {"place", [] { return BackupsView::tr("Place"); }, [](const BackupRow &row) { return folderWord(row.folderRole); }},
    {"leavers", [] { return BackupsView::tr("Leavers"); },
     [](const BackupRow &row) {
         return row.backup.opensForLeavers() ? BackupsView::tr("Can open it") : BackupsView::tr("None");
     },
     Align::Left, nullptr,
     [](const BackupRow &row) { return row.backup.opensForLeavers() ? Tone::Warning : Tone::Neutral; }},
    {"entries", [] { return BackupsView::tr("Entries"); },
     [](const BackupRow &row) { return QLocale().toString(row.backup.entries); }, Align::Right,
     [](const BackupRow &row) { return QVariant(row.backup.entries); }, nullptr, false},
}};

BackupsView::BackupsView(PageContext &context, QWidget *parent)
    : PageView(parent), m_context(context), m_model(new RowsModel<BackupRow>(
                                                columns, [](const BackupRow &row) { return row.number; }, this)),
      m_standing(new Banner(Tone::Info, {})), m_rotation(new Banner(Tone::Warning, {}))
{
    auto *header = new PageHeader(tr("Backups"));
    header->setSubtitle(tr("Complete, encrypted copies of the register, each checked before it counts."));
    addButtons(header);
    auto *list = new RecordTable(u"backups"_s, tr("Backups"));
    list->setModel(m_model);
    rememberList(context, list);
    list->setEmptyState(
        new EmptyState(u"backup"_s, tr("No backups yet"),
                       tr("Every backup will stand here, with the day it was made and who can open it.")));
    m_page = new ListDetail(u"backups"_s, header, list, this);
    m_page->setNothingChosen(tr("Choose a backup to see what it holds and who can open it."));
    m_standing->setObjectName(u"backupStanding"_s);
    m_rotation->setObjectName(u"rotationDue"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_standing);
    column->addWidget(m_rotation);
    column->addWidget(m_page, 1);
    connect(list, &RecordTable::currentChanged, this, &BackupsView::openRecord);
}

void BackupsView::addButtons(PageHeader *header)
{
    const Role role = m_context.reg().actor().role;
    connect(header->addMainButton(u"backUpNow"_s, tr("&Back up now"), u"backup"_s), &QPushButton::clicked, this,
            &BackupsView::backUpNow);
    connect(header->addButton(u"checkBackups"_s, tr("Check &every backup")), &QPushButton::clicked, this,
            &BackupsView::checkAll);
    if (permits(role, Operation::KeepSettings)) {
        connect(header->addButton(u"backupFolders"_s, tr("F&olders…")), &QPushButton::clicked, this,
                &BackupsView::changeFolders);
    }
    if (permits(role, Operation::RotateKey)) {
        connect(header->addButton(u"changeKey"_s, tr("Change the &key…")), &QPushButton::clicked, this,
                &BackupsView::changeKey);
    }
}

void BackupsView::refresh()
{
    show(consultBackups(m_context.reg(), BackupLook::Quick), BackupLook::Quick);
}

void BackupsView::show(const Result<Backups> &backups, BackupLook look)
{
    if (!backups) {
        m_context.prompts().failed(backups.error());
        m_model->setUnread();
        showAnew();
        return;
    }
    for (const BackupFolderLine &folder : backups->folders) {
        if (!folder.isReachable)
            m_context.prompts().warn(tr("%1 is not there now. Its backups are not listed, and none can be made in it.")
                                         .arg(folderWord(folder.role)));
    }
    m_model->setRows(m_rows.of(*backups, look));
    showAnew();
    const auto [tone, text] = backupStanding(*backups);
    m_standing->show(tone, text);
    tellOfRotation(*backups);
}

void BackupsView::tellOfRotation(const Backups &backups)
{
    m_rotation->setVisible(backups.rotationDueSince.has_value());
    if (!backups.rotationDueSince)
        return;
    m_rotation->show(
        Tone::Warning,
        tr("An account was closed on %1 and the key has not been changed since: whoever kept a copy of the "
           "key files and of the register opens later copies too. Choose “Change the key…”.")
            .arg(documents::moment(*backups.rotationDueSince)));
}

void BackupsView::openRecord(qint64 recordId)
{
    for (const BackupRow &row : m_model->rows()) {
        if (row.number == recordId) {
            showBackup(row);
            return;
        }
    }
}

void BackupsView::showBackup(const BackupRow &row)
{
    m_shown = row.number;
    m_page->showRecord(row.number, new BackupSheet(row.backup, row.folderRole));
}

void BackupsView::showAnew()
{
    if (m_shown == 0)
        return;
    const auto &rows = m_model->rows();
    const auto row =
        std::find_if(rows.cbegin(), rows.cend(), [this](const BackupRow &one) { return one.number == m_shown; });
    if (row != rows.cend()) {
        showBackup(*row);
        return;
    }
    m_shown = 0;
    m_page->setDetail(nullptr);
}

bool BackupsView::hasUnsavedWork() const
{
    return m_form && m_form->hasUnsavedWork();
}

void BackupsView::openDraft(const Draft &)
{
    changeFolders();
}

void BackupsView::backUpNow()
{
    const auto done = std::make_shared<Result<QList<FolderBackup>>>(Failure(Errand::notDone()));
    m_context.sendOff(
        {tr("Making a backup"), tr("The copy counts once all of it was read again and checked.")},
        [done](Register &reg, const CopyProgress &progress) { *done = backUpEverywhere(reg, progress); }, this,
        [this, done] {
            tellOfBackup(*done);
            refresh();
        });
}

void BackupsView::tellOfBackup(const Result<QList<FolderBackup>> &done)
{
    if (!done) {
        m_context.prompts().failed(done.error());
        return;
    }
    const auto [tone, text] = backupWords(*done);
    if (tone == Tone::Problem)
        m_context.prompts().failed({Problem::Kind::Unavailable, text, {}});
    else if (tone == Tone::Warning)
        m_context.prompts().warn(text);
    else
        m_context.prompts().saved(text);
}

void BackupsView::checkAll()
{
    const auto found = std::make_shared<Result<Backups>>(Failure(Errand::notDone()));
    m_context.sendOff(
        {tr("Checking every backup"), tr("Every byte of each is read."), true},
        [found](Register &reg, const CopyProgress &progress) {
            *found = consultBackups(reg, BackupLook::Whole, progress);
        },
        this,
        [this, found] {
            if (!*found && found->error().kind == Problem::Kind::Refused) {
                m_context.prompts().warn(found->error().text); // stopped: the list stands as it was
                return;
            }
            show(*found, BackupLook::Whole);
            if (*found)
                tellOfCheck();
        });
}

void BackupsView::tellOfCheck()
{
    const auto &rows = m_model->rows();
    const auto damaged =
        std::count_if(rows.cbegin(), rows.cend(), [](const BackupRow &row) { return !row.backup.verified; });
    if (damaged > 0)
        m_context.prompts().warn(
            tr("%n backup(s) are damaged and count for nothing. Make a new one.", nullptr, int(damaged)));
    else
        m_context.prompts().saved(tr("Every byte of %n backup(s) is as it was.", nullptr, int(rows.size())));
}

void BackupsView::changeFolders()
{
    m_form = new BackupFoldersForm(m_context);
    connect(
        m_form, &BackupFoldersForm::kept, this,
        [this] {
            m_page->setDetail(nullptr);
            refresh();
        },
        Qt::QueuedConnection);
    connect(
        m_form, &BackupFoldersForm::cancelled, this, [this] { m_page->setDetail(nullptr); }, Qt::QueuedConnection);
    m_shown = 0;
    m_page->showRecord(0, m_form);
    m_form->setFocus();
}

void BackupsView::changeKey()
{
    m_context.prompts().confirm(
        this,
        {tr("Change the register's key?"),
         tr("For the day somebody leaves, after their account is closed. The register is written anew under a new key, "
            "checked, and put in place of the old one; everybody else keeps their passphrase, and the recovery sheet "
            "stays "
            "good. Backups made before still open with the passphrases of their time."),
         tr("&Change the key")},
        [this] { rotate(); });
}

void BackupsView::rotate()
{
    const auto done = std::make_shared<Result<>>(Failure(Errand::notDone()));
    m_context.sendOff(
        {tr("Changing the key"), tr("The register is written anew and checked before it takes the old one’s place.")},
        [done](Register &reg, const CopyProgress &progress) { *done = rotateKey(reg, progress); }, this,
        [this, done] {
            if (!*done) {
                m_context.prompts().failed(done->error());
                return;
            }
            m_context.prompts().saved(tr("The key is changed. Make a backup now; then the old file is taken away."));
            refresh();
        });
}

Page backupsPage()
{
    return {u"backups"_s,
            BackupsView::tr("Backups"),
            u"backup"_s,
            85,
            Operation::BackUp,
            [](PageContext &context, QWidget *parent) -> PageView * { return new BackupsView(context, parent); },
            Page::Group::Keeping,
            {},
            {{u"backups/folders"_s, BackupsView::tr("a change of the backup folders"), Operation::KeepSettings}}};
}

} // namespace marac
