// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QPointer>

namespace marac {

struct RenewedSheet;
class ListDetail;
class RecoveryPanel;
class UserForm;

class UsersView final : public PageView
{
    Q_OBJECT

public:
    UsersView(PageContext &context, QWidget *parent);

    void refresh() override;
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;
    QString lostByLocking() const override;

private:
    void show(const User &user);
    void renewSheet();
    void showSheet(const RenewedSheet &sheet);

    PageContext &m_context;
    RowsModel<User> *m_model;
    ListDetail *m_page;
    QPointer<UserForm> m_form;
    QPointer<RecoveryPanel> m_sheet;
};

} // namespace marac
