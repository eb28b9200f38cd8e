// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/making/BackUpEverywhere.h"
#include "ui/safekeeping/BackupRows.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QPointer>

namespace marac {

class Banner;
class BackupFoldersForm;
class ListDetail;
class PageHeader;

class BackupsView final : public PageView
{
    Q_OBJECT

public:
    explicit BackupsView(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;
    void openDraft(const Draft &draft) override;

private:
    void addButtons(PageHeader *header);
    void show(const Result<Backups> &backups, BackupLook look);
    void showBackup(const BackupRow &row);
    /// The sheet again, as the list now has it; or none when its backup is gone.
    void showAnew();
    void tellOfRotation(const Backups &backups);
    void backUpNow();
    void tellOfBackup(const Result<QList<FolderBackup>> &done);
    void checkAll();
    void tellOfCheck();
    void changeFolders();
    void changeKey();
    void rotate();

    PageContext &m_context;
    BackupRows m_rows;
    RowsModel<BackupRow> *m_model;
    ListDetail *m_page;
    Banner *m_standing;
    Banner *m_rotation;
    QPointer<BackupFoldersForm> m_form;
    qint64 m_shown = 0; ///< the backup in the reading pane
};

} // namespace marac
