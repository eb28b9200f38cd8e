// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
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
    /// One backup as a row; the list shows those of every folder together.
    struct Row
    {
        qint64 number = 0; ///< from 1, as listed
        QString folderRole;
        BackupLine backup;
    };

    explicit BackupsView(PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;
    void openDraft(const Draft &draft) override;

private:
    void addButtons(PageHeader *header);
    void show(const Result<Backups> &backups);
    void tellOfRotation(const Backups &backups);
    void backUpNow();
    void tellOfBackup(const Result<QList<FolderBackup>> &done);
    void checkAll();
    void tellOfCheck();
    void changeFolders();
    void changeKey();
    void rotate();

    PageContext &m_context;
    RowsModel<Row> *m_model;
    ListDetail *m_page;
    Banner *m_standing;
    Banner *m_rotation;
    QPointer<BackupFoldersForm> m_form;
};

} // namespace marac
